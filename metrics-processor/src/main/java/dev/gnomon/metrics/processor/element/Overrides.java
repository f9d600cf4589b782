// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which declarations are one method. */
public final class Overrides {
    private Overrides() {}

    /** The methods of supertypes that {@code method} overrides or is inherited as one with, the nearest first. */
    public static List<ExecutableElement> overridden(
            Compilation compilation, ExecutableElement method, TypeElement type) {
        List<ExecutableElement> overridden = new ArrayList<>();
        for (TypeElement supertype : Supertypes.of(compilation, type)) {
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
    public static List<ExecutableElement> declarations(
            Compilation compilation, ExecutableElement method, TypeElement type) {
        Set<ExecutableElement> declarations = new LinkedHashSet<>();
        if (Owner.of(method).getKind() != ElementKind.INTERFACE) {
            declarations.add(method);
        }
        List<ExecutableElement> overridden = overridden(compilation, method, type);
        Stream.concat(Stream.of(type), Supertypes.of(compilation, type).stream())
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
                && areSame(
                        compilation,
                        compilation.types().asMemberOf((DeclaredType) type.asType(), one),
                        compilation.types().asMemberOf((DeclaredType) type.asType(), other));
    }

    private static boolean isOpenInInterface(ExecutableElement method) {
        return Owner.of(method).getKind() == ElementKind.INTERFACE
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether two methods of one name are one, by their types as members of one type. */
    public static boolean areSame(Compilation compilation, TypeMirror one, TypeMirror other) {
        return compilation.types().isSubsignature((ExecutableType) one, (ExecutableType) other)
                || compilation.types().isSubsignature((ExecutableType) other, (ExecutableType) one);
    }
}
