// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.MetricRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An object whose methods are called.
 *
 * @param object the object, decorated if its type is measured
 * @param reflected its type, as reflection sees it
 * @param declared what the type declares; absent where nothing is generated for it
 * @param ledger what the reference counts in place of the object's registry
 */
record Subject(Object object, Class<?> reflected, Optional<MeasuredClass> declared, Ledger ledger) {

    /** A new object of the class {@code type} of {@code loader}, in which {@code reflected} has the same name. */
    static Subject make(Class<?> reflected, ClassLoader loader, MetricRegistry registry, Ledger ledger) {
        Optional<MeasuredClass> declared = ledger.type(reflected);
        try {
            boolean around = reflected.isInterface();
            String plain = around ? "app." + reflected.getSimpleName() + "Body" : reflected.getName();
            Object object = around || declared.isEmpty() ? construct(loader.loadClass(plain)) : registry;
            if (declared.isPresent()) {
                Class<?> decorator = loader.loadClass(reflected.getName().replace('$', '_') + "MetricsDecorator");
                object = around ? construct(decorator, object, registry) : construct(decorator, registry);
            }
            return new Subject(object, reflected, declared, ledger);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no decorator of " + reflected, e);
        }
    }

    /** What can be called. */
    List<Method> methods() {
        return declared.map(MeasuredClass::members).orElseGet(() -> new Signatures(reflected).members());
    }

    Signatures signatures() {
        return declared.map(MeasuredClass::signatures).orElseGet(() -> new Signatures(reflected));
    }

    /** What {@code method} declares; absent where its calls are not measured. */
    Optional<DeclaredCall> call(Method method) {
        return declared.map(MeasuredClass::calls).map(calls -> calls.get(method));
    }

    /** Whether calls of the object by itself are seen: only a subclass sees them. */
    boolean seesItsOwnCalls() {
        return !reflected.isInterface();
    }

    private static Object construct(Class<?> type, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("no constructor of " + type));
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    @Override
    public String toString() {
        return reflected.getSimpleName();
    }
}
