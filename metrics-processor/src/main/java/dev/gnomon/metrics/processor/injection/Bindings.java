// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.injection;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What the modules of a component bind, those of the components around it included. */
final class Bindings {
    private final Compilation compilation;
    private final Set<String> installed = new HashSet<>();
    private final Map<String, ExecutableElement> methods = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<ExecutableElement> contributions = new LinkedHashSet<>();
    private final Set<TypeElement> subcomponents = new LinkedHashSet<>();

    private Bindings(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The bindings of {@code component}, annotated with {@code annotation}, within those of {@code around}. */
    static Bindings of(Compilation compilation, TypeElement component, String annotation, Optional<Bindings> around) {
        Bindings bindings = new Bindings(compilation);
        around.ifPresent(outer -> {
            bindings.installed.addAll(outer.installed);
            bindings.methods.putAll(outer.methods);
            bindings.given.addAll(outer.given);
        });
        AnnotationReader.find(component, annotation).ifPresent(found -> {
            found.classes("modules").forEach(bindings::install);
            found.classes("dependencies").forEach(bindings::giveAllOf);
        });
        for (TypeElement creator : ElementFilter.typesIn(component.getEnclosedElements())) {
            bindings.giveInstances(creator);
        }
        return bindings;
    }

    /** Whether a module is installed, itself or because another includes it. */
    boolean isInstalled(ClassName module) {
        return installed.contains(module.canonicalName());
    }

    /** The method of a module that binds {@code key}. */
    Optional<ExecutableElement> method(String key) {
        return Optional.ofNullable(methods.get(key));
    }

    /** Whether {@code key} comes from without: an instance, or a component that this one depends on. */
    boolean isGiven(String key) {
        return given.contains(key);
    }

    /** The methods that add to a set or a map. */
    Set<ExecutableElement> contributions() {
        return contributions;
    }

    /** The subcomponents that the modules name. */
    Set<TypeElement> subcomponents() {
        return subcomponents;
    }

    private void install(ClassName name) {
        TypeElement module = compilation.elements().getTypeElement(name.canonicalName());
        if (module == null || !installed.add(name.canonicalName())) {
            return;
        }
        for (ExecutableElement method :
                ElementFilter.methodsIn(compilation.elements().getAllMembers(module))) {
            if (!Dagger.has(method, Dagger.BINDINGS)) {
                continue;
            }
            if (Dagger.has(method, Dagger.MULTIBINDINGS)) {
                contributions.add(method);
            } else {
                methods.put(Dagger.key(method, method.getReturnType()), method);
            }
        }
        AnnotationReader.find(module, Dagger.MODULE).ifPresent(found -> {
            found.classes("includes").forEach(this::install);
            found.classes("subcomponents").stream()
                    .map(subcomponent -> compilation.elements().getTypeElement(subcomponent.canonicalName()))
                    .forEach(subcomponents::add);
        });
    }

    private void giveAllOf(ClassName dependency) {
        TypeElement type = compilation.elements().getTypeElement(dependency.canonicalName());
        if (type != null) {
            ElementFilter.methodsIn(compilation.elements().getAllMembers(type))
                    .forEach(method -> given.add(Dagger.key(method, method.getReturnType())));
        }
    }

    /** The instances that a factory or builder of the component takes. */
    private void giveInstances(TypeElement creator) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(compilation.elements().getAllMembers(creator))) {
            for (VariableElement parameter : method.getParameters()) {
                if (isInstance(parameter) || isInstance(method)) {
                    given.add(Dagger.key(parameter, parameter.asType()));
                }
            }
        }
    }

    private static boolean isInstance(Element element) {
        return AnnotationReader.isPresent(element, Dagger.BINDS_INSTANCE);
    }
}
