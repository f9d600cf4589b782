// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of a type that a decorator measures, passes on, or is asked for in vain. */
final class MethodFinder {
    private final Compilation compilation;
    private final TypeElement type;

    MethodFinder(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.type = type;
    }

    /** The methods, own ones in the order of the source, then inherited ones by name. */
    List<InheritedMethod> find() {
        List<InheritedMethod> found = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isOfInterest(method)) {
                found.add(member(method));
            }
        }
        ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
                .filter(method -> !Owner.of(method).equals(type))
                .filter(this::isInheritedOfInterest)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(method -> merge(found, member(method)));
        return found;
    }

    /** Whether {@code method} is or overrides {@code equals}, {@code hashCode} or {@code toString}, which are no requests. */
    static boolean isObjectMethod(ExecutableElement method) {
        String signature = method.getSimpleName() + "/" + method.getParameters().size();
        return switch (signature) {
            case "toString/0", "hashCode/0" -> true;
            case "equals/1" -> isObject(method.getParameters().get(0).asType());
            default -> false;
        };
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** The methods of supertypes that {@code method} overrides or is inherited as one with, the nearest first. */
    static List<ExecutableElement> overridden(Compilation compilation, ExecutableElement method, TypeElement type) {
        List<ExecutableElement> overridden = new ArrayList<>();
        for (TypeElement supertype : supertypes(compilation, type)) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (compilation.elements().overrides(method, candidate, type)
                        || areInheritedAsOne(compilation, method, candidate, type)) {
                    overridden.add(candidate);
                }
            }
        }
        return overridden;
    }

    /** Every declaration of {@code method} that {@code type} sees: that of a class first, then the nearest. */
    static List<ExecutableElement> declarations(Compilation compilation, ExecutableElement method, TypeElement type) {
        Set<ExecutableElement> declarations = new LinkedHashSet<>();
        if (Owner.of(method).getKind() != ElementKind.INTERFACE) {
            declarations.add(method);
        }
        List<ExecutableElement> overridden = overridden(compilation, method, type);
        Stream.concat(Stream.of(type), supertypes(compilation, type).stream())
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(candidate -> candidate.equals(method) || overridden.contains(candidate))
                .forEach(declarations::add);
        return List.copyOf(declarations);
    }

    /** Whether {@code type} inherits one method from two interfaces, neither of which knows the other. */
    private static boolean areInheritedAsOne(
            Compilation compilation, ExecutableElement one, ExecutableElement other, TypeElement type) {
        if (one.equals(other) || !one.getSimpleName().equals(other.getSimpleName())) {
            return false;
        }
        boolean inherited = !Owner.of(one).equals(type) && isOpenInInterface(one) && isOpenInInterface(other);
        return inherited
                && isSameMethod(
                        compilation,
                        compilation.types().asMemberOf((DeclaredType) type.asType(), one),
                        compilation.types().asMemberOf((DeclaredType) type.asType(), other));
    }

    private static boolean isOpenInInterface(ExecutableElement method) {
        return Owner.of(method).getKind() == ElementKind.INTERFACE
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isSameMethod(Compilation compilation, TypeMirror one, TypeMirror other) {
        return compilation.types().isSubsignature((ExecutableType) one, (ExecutableType) other)
                || compilation.types().isSubsignature((ExecutableType) other, (ExecutableType) one);
    }

    static Set<TypeElement> supertypes(Compilation compilation, TypeElement type) {
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        List<TypeMirror> waiting = new ArrayList<>(compilation.types().directSupertypes(type.asType()));
        while (!waiting.isEmpty()) {
            TypeMirror next = waiting.remove(0);
            if (next instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && supertypes.add(element)) {
                waiting.addAll(compilation.types().directSupertypes(next));
            }
        }
        return supertypes;
    }

    private boolean isOfInterest(ExecutableElement method) {
        if (isInterface() && isIdentity(method)) {
            return false;
        }
        Set<Modifier> modifiers = method.getModifiers();
        boolean callable = !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
        boolean annotated = AnnotationReader.isPresent(method, AnnotationNames.METERED)
                || AnnotationReader.isPresent(method, AnnotationNames.UNMETERED);
        boolean inheritsMetering = callable
                && overridden(compilation, method, type).stream()
                        .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED));
        boolean counted = callable && (isInterface() || modifiers.contains(Modifier.PUBLIC));
        return annotated || counted || inheritsMetering;
    }

    /** A decorator is another object than its delegate, whatever the interface says of equality. */
    static boolean isIdentity(ExecutableElement method) {
        return isObjectMethod(method) && !method.getSimpleName().contentEquals("toString");
    }

    /** Inherited methods that cannot be overridden, and those of Object, are nobody's requests. */
    private boolean isInheritedOfInterest(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean overridable = !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && !modifiers.contains(Modifier.FINAL)
                && (modifiers.contains(Modifier.PUBLIC)
                        || modifiers.contains(Modifier.PROTECTED)
                        || samePackage(method));
        // A subclass in Java cannot override what Java cannot name; a decorator of an interface would have to.
        boolean nameable = isInterface() || SourceVersion.isName(method.getSimpleName());
        return overridable && nameable && !isFromObject(method) && isOfInterest(method);
    }

    private boolean isFromObject(ExecutableElement method) {
        return Owner.of(method).getQualifiedName().contentEquals("java.lang.Object");
    }

    private boolean samePackage(Element member) {
        return compilation
                .elements()
                .getPackageOf(member)
                .equals(compilation.elements().getPackageOf(type));
    }

    private boolean isInterface() {
        return type.getKind() == ElementKind.INTERFACE;
    }

    private InheritedMethod member(ExecutableElement method) {
        ExecutableType memberType =
                (ExecutableType) compilation.types().asMemberOf((DeclaredType) type.asType(), method);
        return new InheritedMethod(method, memberType, memberType.getThrownTypes());
    }

    /** Two supertypes may declare one method: the override has the narrower result and throws what both allow. */
    private void merge(List<InheritedMethod> found, InheritedMethod candidate) {
        for (int i = 0; i < found.size(); i++) {
            InheritedMethod known = found.get(i);
            if (isSameMethod(known, candidate)) {
                InheritedMethod chosen = isPreferred(candidate, known) ? candidate : known;
                found.set(i, new InheritedMethod(chosen.method(), chosen.memberType(), allowed(known, candidate)));
                return;
            }
        }
        found.add(candidate);
    }

    /**
     * An override takes what every declaration takes, so the erased parameters win; then the class's method does, which
     * is the one that is called, and then the narrower result.
     */
    private boolean isPreferred(InheritedMethod candidate, InheritedMethod known) {
        if (Owner.of(known.method()).equals(type)) {
            return false;
        }
        if (!compilation.types().isSubsignature(known.memberType(), candidate.memberType())) {
            return true;
        }
        return compilation.types().isSubsignature(candidate.memberType(), known.memberType())
                && (isOfClass(candidate) == isOfClass(known)
                        ? compilation
                                .types()
                                .isSubtype(
                                        candidate.memberType().getReturnType(),
                                        known.memberType().getReturnType())
                        : isOfClass(candidate));
    }

    private static boolean isOfClass(InheritedMethod method) {
        return Owner.of(method.method()).getKind() != ElementKind.INTERFACE;
    }

    private boolean isSameMethod(InheritedMethod one, InheritedMethod other) {
        return one.method().getSimpleName().equals(other.method().getSimpleName())
                && isSameMethod(compilation, one.memberType(), other.memberType());
    }

    private List<? extends TypeMirror> allowed(InheritedMethod one, InheritedMethod other) {
        List<TypeMirror> allowed = new ArrayList<>();
        for (TypeMirror thrown : one.thrown()) {
            if (isAllowed(thrown, other)) {
                allowed.add(thrown);
            }
        }
        for (TypeMirror thrown : other.thrown()) {
            boolean isNew =
                    allowed.stream().noneMatch(known -> compilation.types().isSameType(known, thrown));
            if (isNew && isAllowed(thrown, one)) {
                allowed.add(thrown);
            }
        }
        return allowed;
    }

    private boolean isAllowed(TypeMirror thrown, InheritedMethod by) {
        return by.thrown().stream().anyMatch(declared -> compilation.types().isSubtype(thrown, declared));
    }
}
