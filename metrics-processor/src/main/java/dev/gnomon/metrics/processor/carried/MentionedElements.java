// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * What an annotation mentions: its type, its elements, and the types and constants of its values. A class file may
 * mention what does not exist any more, or leave out an element that its annotation now requires.
 */
final class MentionedElements extends SimpleAnnotationValueVisitor14<Void, TypeMirror> {
    private final Set<Element> all = new LinkedHashSet<>();
    private final Set<TypeElement> required = new LinkedHashSet<>();
    private boolean known = true;

    private MentionedElements() {}

    static MentionedElements of(AnnotationMirror annotation) {
        MentionedElements mentioned = new MentionedElements();
        mentioned.add(annotation);
        return mentioned;
    }

    /** Whether all of it exists, so that it can be written again. */
    boolean areKnown() {
        return known;
    }

    Set<Element> all() {
        return all;
    }

    Set<TypeElement> types() {
        return ElementFilter.typesIn(all);
    }

    /** The types of all elements of the annotations: the compiler looks at them whether a value is stated or not. */
    Set<TypeElement> required() {
        return required;
    }

    private void add(AnnotationMirror annotation) {
        add(annotation.getAnnotationType());
        if (!known) {
            return;
        }
        Set<ExecutableElement> stated = Set.copyOf(annotation.getElementValues().keySet());
        for (ExecutableElement element : ElementFilter.methodsIn(
                annotation.getAnnotationType().asElement().getEnclosedElements())) {
            known &= element.getDefaultValue() != null || stated.contains(element);
            if (component(element.getReturnType()) instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement type) {
                required.add(type);
            }
        }
        annotation.getElementValues().forEach((element, value) -> {
            all.add(element);
            value.accept(this, element.getReturnType());
        });
    }

    private static TypeMirror component(TypeMirror type) {
        return type instanceof ArrayType array ? component(array.getComponentType()) : type;
    }

    private void add(TypeMirror mentioned) {
        TypeMirror type = component(mentioned);
        if (type instanceof DeclaredType declared && type.getKind() != TypeKind.ERROR) {
            for (Element each = declared.asElement(); each instanceof TypeElement; each = each.getEnclosingElement()) {
                all.add(each);
            }
        } else if (!type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID) {
            known = false;
        }
    }

    @Override
    public Void visitType(TypeMirror type, TypeMirror expected) {
        add(type);
        return null;
    }

    /** The compiler hands on the text of a value that it does not know, whatever the element's type. */
    @Override
    public Void visitString(String text, TypeMirror expected) {
        known &= expected.toString().equals("java.lang.String");
        return null;
    }

    @Override
    public Void visitEnumConstant(VariableElement constant, TypeMirror expected) {
        add(expected);
        Element owner = constant.getEnclosingElement();
        known &= constant.getKind() == ElementKind.ENUM_CONSTANT
                && owner != null
                && owner.getEnclosedElements().contains(constant);
        all.add(constant);
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationMirror annotation, TypeMirror expected) {
        add(annotation);
        return null;
    }

    @Override
    public Void visitArray(List<? extends AnnotationValue> values, TypeMirror expected) {
        if (expected instanceof ArrayType array) {
            values.forEach(value -> value.accept(this, array.getComponentType()));
        } else {
            known = false;
        }
        return null;
    }
}
