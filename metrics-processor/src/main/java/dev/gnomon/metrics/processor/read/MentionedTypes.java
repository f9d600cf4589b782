// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.Compilation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The types that a decorator names, with those around them. */
final class MentionedTypes {
    private final Compilation compilation;
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private boolean raw;

    private MentionedTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * The types that the signatures in the decorator of {@code type} name, {@code type} itself included.
     *
     * @param methods what {@link MethodFinder} finds of it
     */
    static MentionedTypes of(Compilation compilation, TypeElement type, List<InheritedMethod> methods) {
        MentionedTypes mentioned = new MentionedTypes(compilation);
        mentioned.add(type);
        type.getTypeParameters().forEach(parameter -> parameter.getBounds().forEach(mentioned::add));
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            mentioned.add((ExecutableType) constructor.asType(), constructor.getThrownTypes());
        }
        for (InheritedMethod method : methods) {
            mentioned.add(method.memberType(), method.thrown());
        }
        return mentioned;
    }

    /** The types, each once. */
    Set<TypeElement> types() {
        return types;
    }

    /** Whether one of them is generic and stands without its arguments. */
    boolean areRaw() {
        return raw;
    }

    private void add(ExecutableType executable, List<? extends TypeMirror> thrown) {
        add(executable.getReturnType());
        executable.getParameterTypes().forEach(this::add);
        executable.getTypeVariables().stream().map(TypeVariable::getUpperBound).forEach(this::add);
        thrown.forEach(this::add);
    }

    private void add(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            add(wildcard.getExtendsBound());
            add(wildcard.getSuperBound());
        } else if (type instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(this::add);
        } else if (type instanceof DeclaredType declared) {
            add(declared.asElement());
            raw |= isRaw(compilation, declared);
            declared.getTypeArguments().forEach(this::add);
        }
    }

    /** Whether a supertype of {@code type} stands without its arguments, so that the members of it are erased. */
    static boolean isBelowRaw(Compilation compilation, TypeMirror type) {
        return compilation.types().directSupertypes(type).stream()
                .anyMatch(supertype -> (supertype instanceof DeclaredType declared && isRaw(compilation, declared))
                        || isBelowRaw(compilation, supertype));
    }

    private static boolean isRaw(Compilation compilation, DeclaredType type) {
        return isErased(compilation, type)
                && !isErased(compilation, type.asElement().asType());
    }

    private static boolean isErased(Compilation compilation, TypeMirror type) {
        return compilation.types().isSameType(type, compilation.types().erasure(type));
    }

    private void add(Element element) {
        for (Element around = element; around instanceof TypeElement type; around = around.getEnclosingElement()) {
            types.add(type);
        }
    }
}
