// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Which types a class beside the measured type can name. */
public final class Reach {
    private final Compilation compilation;
    private final Element home;

    public Reach(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.home = compilation.elements().getPackageOf(type);
    }

    /** Whether an executable can be repeated: all types of its signature, bounds included, and the qualifiers of its parameters. */
    public boolean includes(ExecutableElement executable, ExecutableType type, List<? extends TypeMirror> thrown) {
        return includes(type.getReturnType())
                && type.getTypeVariables().stream()
                        .map(TypeVariable::getUpperBound)
                        .allMatch(this::includes)
                && type.getParameterTypes().stream().allMatch(this::includes)
                && thrown.stream().allMatch(this::includes)
                && executable.getParameters().stream().allMatch(this::includesQualifiers);
    }

    private boolean includesQualifiers(VariableElement parameter) {
        return parameter.getAnnotationMirrors().stream()
                .filter(mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.QUALIFIER))
                .allMatch(mirror -> includes(mirror.getAnnotationType()));
    }

    private boolean includes(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return includes(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return includes(wildcard.getExtendsBound()) && includes(wildcard.getSuperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream().allMatch(this::includes);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return includes(element) && declared.getTypeArguments().stream().allMatch(this::includes);
        }
        return true;
    }

    /** Whether code of the package can name {@code type}. */
    public boolean includes(TypeElement type) {
        boolean near = compilation.elements().getPackageOf(type).equals(home);
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            boolean everywhere = outer.getModifiers().contains(Modifier.PUBLIC)
                    || outer.getModifiers().contains(Modifier.PROTECTED)
                    || Owner.isMemberOfInterface(outer);
            if (outer.getModifiers().contains(Modifier.PRIVATE) || (!near && !everywhere)) {
                return false;
            }
        }
        return true;
    }
}
