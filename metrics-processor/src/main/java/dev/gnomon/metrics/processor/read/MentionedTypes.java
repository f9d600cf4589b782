// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

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
    private final Set<TypeElement> types = new LinkedHashSet<>();

    private MentionedTypes() {}

    /** Those that the decorator of {@code type} names, {@code type} itself included. */
    static Set<TypeElement> of(Compilation compilation, TypeElement type) {
        MentionedTypes mentioned = new MentionedTypes();
        mentioned.add(type);
        type.getTypeParameters().forEach(parameter -> parameter.getBounds().forEach(mentioned::add));
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            mentioned.add((ExecutableType) constructor.asType(), constructor.getThrownTypes());
        }
        for (InheritedMethod method : new MethodFinder(compilation, type).find()) {
            mentioned.add(method.memberType(), method.thrown());
        }
        return mentioned.types;
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
            declared.getTypeArguments().forEach(this::add);
        }
    }

    private void add(Element element) {
        for (Element around = element; around instanceof TypeElement type; around = around.getEnclosingElement()) {
            types.add(type);
        }
    }
}
