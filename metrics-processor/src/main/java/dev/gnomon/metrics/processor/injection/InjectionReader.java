// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.injection;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.model.Bypass;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds where Dagger gets a measured type past its decorator, as far as declarations show it. It looks when everything
 * has been generated, since components name generated modules.
 */
public final class InjectionReader {
    private final Compilation compilation;
    private final DecoratedTypes decorated;
    private final Set<String> components = new TreeSet<>();
    private final Set<String> factories = new TreeSet<>();
    private final Set<String> modules = new TreeSet<>();

    /** A reader for the components and factories of one compilation. */
    public InjectionReader(DecoratedTypes decorated) {
        this.compilation = decorated.compilation();
        this.decorated = decorated;
    }

    /** Remembers the components, factories and modules of a round. */
    public void note(Round round) {
        note(round, Dagger.COMPONENT, components);
        note(round, Dagger.ASSISTED_FACTORY, factories);
        note(round, Dagger.MODULE, modules);
    }

    /** All that was found, each once, ordered by the names of components and factories. */
    public Collection<Bypass> read() {
        Set<Bypass> found = new LinkedHashSet<>();
        for (String factory : factories) {
            type(factory).ifPresent(type -> readFactory(type, found));
        }
        for (String component : components) {
            type(component).ifPresent(type -> found.addAll(new ComponentReader(decorated, modules, type).read()));
        }
        return found;
    }

    private static void note(Round round, String annotation, Set<String> names) {
        for (Element element : round.annotated(annotation)) {
            if (element instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    private void readFactory(TypeElement factory, Collection<Bypass> found) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(compilation.elements().getAllMembers(factory))) {
            TypeMirror made = method.getReturnType();
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                Dagger.element(made)
                        .filter(decorated::isDecorated)
                        .ifPresent(type -> found.add(new Bypass(
                                Bypass.Way.FACTORY,
                                ClassName.get(type),
                                factory.getSimpleName() + "." + method.getSimpleName(),
                                SourcePosition.of(Owner.of(method).equals(factory) ? method : factory))));
            }
        }
    }

    private Optional<TypeElement> type(String name) {
        return Optional.ofNullable(compilation.elements().getTypeElement(name));
    }
}
