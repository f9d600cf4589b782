// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.ObjectMethods;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                .filter(method -> !namesAbsentType(method) || isIndispensable(method))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(method -> merge(found, member(method)));
        return found;
    }

    private boolean isOfInterest(ExecutableElement method) {
        if (isInterface() && ObjectMethods.isIdentity(method)) {
            return false;
        }
        Set<Modifier> modifiers = method.getModifiers();
        boolean callable = !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
        boolean counted = callable && (isInterface() || modifiers.contains(Modifier.PUBLIC));
        return counted
                || AnnotationReader.isPresent(method, AnnotationNames.METERED)
                || AnnotationReader.isPresent(method, AnnotationNames.UNMETERED)
                || (callable && inheritsMetering(method));
    }

    private boolean inheritsMetering(ExecutableElement method) {
        return Overrides.overridden(compilation, method, type).stream()
                .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED));
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

    /**
     * Whether a decorator has to override an inherited method that it measures. A method of a superclass that names an
     * absent class is not measured unless it is metered: no code that is compiled against this class path can call it.
     */
    boolean isIndispensable(ExecutableElement method) {
        return isInheritedOfInterest(method) && (isInterface() || isMetered(method));
    }

    private boolean isMetered(ExecutableElement method) {
        return Overrides.declarations(compilation, method, type).stream()
                .anyMatch(declared -> AnnotationReader.isPresent(declared, AnnotationNames.METERED));
    }

    private boolean namesAbsentType(ExecutableElement method) {
        return AbsentTypes.inSignature(compilation, type, method).isPresent();
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
                && Overrides.areSame(compilation, one.memberType(), other.memberType());
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
