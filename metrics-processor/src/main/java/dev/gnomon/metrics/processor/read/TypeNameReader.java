// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** From mirrors to JavaPoet's names, with the nullness of types, {@code List<@Nullable String>}, which JavaPoet drops. */
final class TypeNameReader {
    private TypeNameReader() {}

    static TypeName read(TypeMirror type) {
        return annotated(structure(type), type);
    }

    /**
     * A type variable as its owner declares it. Its bounds are those of the mirror, not of the element: as a member of
     * a subtype, a method has bounds in which the type arguments of the subtype stand.
     */
    static TypeVariableName declaration(TypeVariable variable) {
        List<? extends TypeMirror> bounds = variable.getUpperBound() instanceof IntersectionType intersection
                ? intersection.getBounds()
                : List.of(variable.getUpperBound());
        return TypeVariableName.get(
                variable.asElement().getSimpleName().toString(),
                bounds.stream().map(TypeNameReader::read).toArray(TypeName[]::new));
    }

    private static TypeName structure(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return TypeVariableName.get(variable.asElement().getSimpleName().toString());
        }
        TypeName plain = TypeName.get(type);
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(read(array.getComponentType()));
        }
        if (type instanceof DeclaredType declared && plain instanceof ParameterizedTypeName parameterized) {
            return arguments(declared, parameterized);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard, plain);
        }
        return plain;
    }

    /** A member type of a parameterized type keeps JavaPoet's reading: its outer arguments have no accessor to rebuild. */
    private static TypeName arguments(DeclaredType declared, ParameterizedTypeName parameterized) {
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        boolean isMember = declared.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty();
        if (isMember || arguments.isEmpty()) {
            return parameterized;
        }
        return ParameterizedTypeName.get(
                parameterized.rawType(),
                arguments.stream().map(TypeNameReader::read).toArray(TypeName[]::new));
    }

    private static TypeName wildcard(WildcardType wildcard, TypeName plain) {
        if (wildcard.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(read(wildcard.getExtendsBound()));
        }
        return wildcard.getSuperBound() == null ? plain : WildcardTypeName.supertypeOf(read(wildcard.getSuperBound()));
    }

    private static TypeName annotated(TypeName name, TypeMirror type) {
        List<AnnotationSpec> carried = CarriedAnnotations.ofTypeUse(type);
        return carried.isEmpty() ? name : name.annotated(carried);
    }
}
