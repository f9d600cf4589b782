// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.injection;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.model.Bypass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Follows what a component injects, from its methods through constructors and modules, and its subcomponents likewise.
 * What it cannot follow, such as the members of an injector that is asked for by type, it leaves out.
 */
final class ComponentReader {
    private static final ClassName REGISTRY = ClassName.get("dev.gnomon.metrics", "MetricRegistry");

    private final DecoratedTypes decorated;
    private final Compilation compilation;
    private final Set<String> modules;
    private final TypeElement component;
    private final Bindings bindings;
    private final Set<String> seen = new HashSet<>();
    private final Set<TypeElement> subcomponents = new LinkedHashSet<>();
    private final List<Bypass> found = new ArrayList<>();

    /** @param modules the modules of this compilation; what those of jars bind is not its matter */
    ComponentReader(DecoratedTypes decorated, Set<String> modules, TypeElement component) {
        this(decorated, modules, component, Dagger.COMPONENT, Optional.empty());
    }

    private ComponentReader(
            DecoratedTypes decorated,
            Set<String> modules,
            TypeElement component,
            String annotation,
            Optional<Bindings> around) {
        this.decorated = decorated;
        this.modules = modules;
        this.compilation = decorated.compilation();
        this.component = component;
        this.bindings = Bindings.of(compilation, component, annotation, around);
    }

    List<Bypass> read() {
        for (ExecutableElement method : methods(component)) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                ExecutableType member =
                        (ExecutableType) compilation.types().asMemberOf((DeclaredType) component.asType(), method);
                request(method, member.getReturnType());
                member.getParameterTypes().forEach(type -> Dagger.element(type).ifPresent(this::members));
            }
        }
        bindings.contributions().forEach(this::contribution);
        subcomponents.addAll(bindings.subcomponents());
        for (TypeElement subcomponent : subcomponents) {
            found.addAll(
                    new ComponentReader(decorated, modules, subcomponent, Dagger.SUBCOMPONENT, Optional.of(bindings))
                            .read());
        }
        return found;
    }

    private void request(Element place, TypeMirror wrapped) {
        TypeMirror type = Dagger.unwrapped(wrapped);
        String key = Dagger.key(place, type);
        if (!(type instanceof DeclaredType declared) || bindings.isGiven(key) || isSubcomponent(declared)) {
            return;
        }
        Optional<ExecutableElement> method = bindings.method(key);
        TypeElement element = (TypeElement) declared.asElement();
        method.filter(binding -> !isToBeDecorated(place, element)).ifPresent(binding -> check(binding, element));
        if (!seen.add(key)) {
            return;
        }
        if (method.isPresent()) {
            parameters(method.get());
        } else if (!Dagger.isQualified(place)) {
            construct(declared);
        }
    }

    /** What is added to a set or a map. */
    private void contribution(ExecutableElement method) {
        Dagger.element(Dagger.contributed(method)).ifPresent(element -> check(method, element));
        parameters(method);
    }

    /** Whether {@code place} asks for {@code type} as it is: by a qualifier, or to bind a decorator around it. */
    private boolean isToBeDecorated(Element place, TypeElement type) {
        boolean isDecorating = place.getEnclosingElement() instanceof ExecutableElement method
                && Dagger.has(method, Dagger.BINDINGS)
                && Dagger.element(method.getReturnType()).equals(Optional.of(type))
                && mayDecorate(method, type);
        return isDecorating || AnnotationReader.isPresent(place, Dagger.UNDECORATED);
    }

    /** A subcomponent, or the factory or builder of one. */
    private boolean isSubcomponent(DeclaredType type) {
        for (Element each = type.asElement(); each instanceof TypeElement element; each = each.getEnclosingElement()) {
            if (AnnotationReader.isPresent(element, Dagger.SUBCOMPONENT)) {
                subcomponents.add(element);
                return true;
            }
        }
        return false;
    }

    private void check(ExecutableElement method, TypeElement type) {
        TypeElement module = Owner.of(method);
        boolean isGenerated = decorated.moduleOf(type).equals(Optional.of(ClassName.get(module)));
        if (decorated.isDecorated(type)
                && !isGenerated
                && modules.contains(module.getQualifiedName().toString())
                && !mayDecorate(method, type)
                && !passesOn(method, type)
                && !Suppressed.areOurs(method)) {
            found.add(new Bypass(
                    way(method, type),
                    ClassName.get(type),
                    module.getSimpleName() + "." + method.getSimpleName(),
                    SourcePosition.of(method)));
        }
    }

    private Bypass.Way way(ExecutableElement method, TypeElement type) {
        if (!type.getKind().isInterface()) {
            return Bypass.Way.BINDING;
        }
        boolean isForGenerated = decorated.moduleOf(type).isPresent()
                && !Dagger.isQualified(method)
                && !Dagger.has(method, Dagger.MULTIBINDINGS);
        return isForGenerated ? Bypass.Way.DELEGATE : Bypass.Way.INSTANCE;
    }

    /** Whether a binding can make a decorator: what a method of a module's instance does is unknown. */
    private boolean mayDecorate(ExecutableElement method, TypeElement type) {
        ClassName decorator = decorated.decorator().apply(ClassName.get(type));
        boolean isOfInstance = !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.ABSTRACT);
        return isOfInstance
                || method.getParameters().stream()
                        .anyMatch(parameter -> isOf(parameter, decorator) || isOf(parameter, REGISTRY));
    }

    /** Whether a binding takes {@code type} under another qualifier, whose own binding is looked at. */
    private static boolean passesOn(ExecutableElement method, TypeElement type) {
        return method.getParameters().stream()
                .anyMatch(parameter -> isOf(parameter, ClassName.get(type))
                        && !AnnotationReader.isPresent(parameter, Dagger.UNDECORATED));
    }

    private static boolean isOf(VariableElement parameter, ClassName type) {
        return Dagger.element(Dagger.unwrapped(parameter.asType()))
                .filter(element -> ClassName.get(element).equals(type))
                .isPresent();
    }

    private void construct(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Optional<ExecutableElement> constructor = injected(element);
        if (constructor.isPresent()) {
            decorated
                    .moduleOf(element)
                    .filter(module -> !Suppressed.areOurs(component))
                    .ifPresent(module -> found.add(new Bypass(
                            Bypass.Way.CONSTRUCTOR,
                            ClassName.get(element),
                            component.getSimpleName().toString(),
                            SourcePosition.of(component))));
            parameters(constructor.get(), type);
            members(element);
        } else if (AnnotationReader.isPresent(element, Dagger.ASSISTED_FACTORY)) {
            methods(element).stream()
                    .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                    .forEach(method -> Dagger.element(method.getReturnType()).ifPresent(this::assisted));
        }
    }

    private void assisted(TypeElement type) {
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> AnnotationReader.isPresent(constructor, AnnotationNames.ASSISTED_INJECT))
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> !AnnotationReader.isPresent(parameter, AnnotationNames.ASSISTED))
                .forEach(parameter -> request(parameter, parameter.asType()));
        members(type);
    }

    private void parameters(ExecutableElement method) {
        method.getParameters().forEach(parameter -> request(parameter, parameter.asType()));
    }

    /** The parameters of a constructor, with the type arguments of {@code type}. */
    private void parameters(ExecutableElement constructor, DeclaredType type) {
        ExecutableType member = (ExecutableType) compilation.types().asMemberOf(type, constructor);
        List<? extends VariableElement> parameters = constructor.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            request(parameters.get(i), member.getParameterTypes().get(i));
        }
    }

    /** The fields and methods that an injector sets and calls. */
    private void members(TypeElement type) {
        for (Element member : compilation.elements().getAllMembers(type)) {
            if (!AnnotationNames.isInjected(member)) {
                continue;
            }
            if (member.getKind() == ElementKind.FIELD) {
                request(member, member.asType());
            } else if (member.getKind() == ElementKind.METHOD) {
                parameters((ExecutableElement) member);
            }
        }
    }

    private static Optional<ExecutableElement> injected(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(AnnotationNames::isInjected)
                .findFirst();
    }

    private List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(compilation.elements().getAllMembers(type));
    }
}
