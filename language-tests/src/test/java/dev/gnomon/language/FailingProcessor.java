// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import dev.gnomon.metrics.processor.MetricsProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Our processor under a javac that throws for the members of one type as it does for a class that it cannot complete. */
final class FailingProcessor extends AbstractProcessor {
    private final MetricsProcessor processor = new MetricsProcessor();
    private final String type;
    private final String namesAbsent;

    /** @param namesAbsent a class whose superclass is absent */
    FailingProcessor(String type, String namesAbsent) {
        this.type = type;
        this.namesAbsent = namesAbsent;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        Elements failing = proxy(Elements.class, (proxy, method, arguments) -> {
            boolean fails = method.getName().equals("getAllMembers")
                    && ((TypeElement) arguments[0]).getQualifiedName().contentEquals(type);
            return fails ? absent(elements).getTypeParameters() : call(elements, method, arguments);
        });
        processor.init(proxy(
                ProcessingEnvironment.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getElementUtils") ? failing : call(environment, method, arguments)));
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // returns what the processor behind it returns
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private TypeElement absent(Elements elements) {
        TypeMirror superclass = elements.getTypeElement(namesAbsent).getSuperclass();
        return (TypeElement) ((DeclaredType) superclass).asElement();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
