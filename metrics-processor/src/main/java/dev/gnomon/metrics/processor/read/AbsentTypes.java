// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Collects the types that a declaration names and that do not exist, or not yet: error types. */
final class AbsentTypes {
    private final Compilation compilation;
    private final List<String> names = new ArrayList<>();

    private AbsentTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The first absent type that the supertypes and type parameters in the declaration of {@code type} name. */
    static Optional<String> inHeader(Compilation compilation, TypeElement type) {
        AbsentTypes absent = new AbsentTypes(compilation);
        absent.add(type.getSuperclass());
        type.getInterfaces().forEach(absent::add);
        absent.addBounds(type.getTypeParameters());
        return absent.first();
    }

    /** The first absent type in the signature of an executable as a member of {@code type}. */
    static Optional<String> inSignature(Compilation compilation, TypeElement type, ExecutableElement executable) {
        AbsentTypes absent = new AbsentTypes(compilation);
        absent.addBounds(executable.getTypeParameters());
        absent.add((ExecutableType) executable.asType());
        if (absent.names.isEmpty() && isOfGenericSupertype(executable, type)) {
            // A supertype between the two may have an absent class for a type parameter of the owner.
            absent.add((ExecutableType) compilation.types().asMemberOf((DeclaredType) type.asType(), executable));
        }
        return absent.first();
    }

    private static boolean isOfGenericSupertype(ExecutableElement executable, TypeElement type) {
        TypeElement owner = Owner.of(executable);
        for (Element around = owner; around instanceof TypeElement each; around = around.getEnclosingElement()) {
            if (!each.getTypeParameters().isEmpty()) {
                return !owner.equals(type);
            }
        }
        return false;
    }

    /** The first absent type that {@code type}, or one it inherits from, extends or implements. */
    static Optional<String> inSupertypes(Compilation compilation, TypeMirror type) {
        AbsentTypes absent = new AbsentTypes(compilation);
        absent.add(type);
        AccessorReader.receivers(type).forEach(each -> absent.addSupertypes((TypeElement) each.asElement()));
        return absent.first();
    }

    private void addSupertypes(TypeElement type) {
        if (type.getQualifiedName().toString().startsWith("java.")) {
            return; // the JDK is complete
        }
        Stream.concat(Stream.of(type), Supertypes.of(compilation, type).stream())
                .forEach(each -> {
                    add(each.getSuperclass());
                    each.getInterfaces().forEach(this::add);
                });
    }

    /** The first annotation on {@code element} whose type is absent, or whose values name an absent type. */
    static Optional<String> inAnnotations(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
                return Optional.of(mirror.getAnnotationType().toString());
            }
            Optional<String> absent = inValues(mirror);
            if (absent.isPresent()) {
                return absent;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inValues(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> isOfClass(entry.getKey().getReturnType()) && !isResolved(entry.getValue()))
                .map(entry ->
                        "a class in @" + mirror.getAnnotationType().asElement().getSimpleName())
                .findFirst();
    }

    private static boolean isOfClass(TypeMirror type) {
        TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
        return element instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class");
    }

    /** Of a class literal that does not resolve javac hands on the text. */
    private static boolean isResolved(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().allMatch(element -> isResolved((AnnotationValue) element))
                : value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
    }

    private Optional<String> first() {
        return names.stream().findFirst();
    }

    private void add(ExecutableType executable) {
        add(executable.getReturnType());
        executable.getParameterTypes().forEach(this::add);
        executable.getTypeVariables().stream().map(TypeVariable::getUpperBound).forEach(this::add);
        executable.getThrownTypes().forEach(this::addThrown);
    }

    private void addBounds(List<? extends TypeParameterElement> parameters) {
        parameters.forEach(parameter -> parameter.getBounds().forEach(this::add));
    }

    /** To see whether an exception is checked, javac follows it up to {@code Exception}. */
    private void addThrown(TypeMirror type) {
        add(type);
        if (type.getKind() == TypeKind.DECLARED) {
            Supertypes.lineage((TypeElement) ((DeclaredType) type).asElement())
                    .forEach(each -> add(each.getSuperclass()));
        }
    }

    private void add(@Nullable TypeMirror type) {
        if (type == null) {
            return;
        }
        if (type.getKind() == TypeKind.ERROR) {
            names.add(type.toString());
        } else if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            add(wildcard.getExtendsBound());
            add(wildcard.getSuperBound());
        } else if (type instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(this::add);
        } else if (type instanceof DeclaredType declared) {
            add(declared.getEnclosingType());
            declared.getTypeArguments().forEach(this::add);
        }
    }
}
