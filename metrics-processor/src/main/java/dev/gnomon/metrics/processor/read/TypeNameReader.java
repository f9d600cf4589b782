// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.gnomon.metrics.processor.carried.CarriedAnnotations;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * From mirrors to JavaPoet's names, with the nullness of types, {@code List<@Nullable String>}, which JavaPoet drops. As
 * a member of a type, a type variable has lost what was written on it, so the declaration is read beside it.
 */
final class TypeNameReader {
    private final CarriedAnnotations carried;

    TypeNameReader(CarriedAnnotations carried) {
        this.carried = carried;
    }

    TypeName read(TypeMirror type) {
        return read(type, type);
    }

    /** The name of {@code type}, which is what {@code declared} is in the measured type. */
    TypeName read(TypeMirror type, TypeMirror declared) {
        TypeName structure = structure(type, declared);
        List<AnnotationSpec> written = carried.ofTypeUse(declared);
        List<AnnotationSpec> repeated = written.isEmpty() ? carried.ofTypeUse(type) : written;
        return repeated.isEmpty() ? structure : structure.annotated(repeated);
    }

    /**
     * A type variable as its owner declares it. Its bounds are those of the mirror, not of the element: as a member of
     * a subtype, a method has bounds in which the type arguments of the subtype stand.
     */
    TypeVariableName declaration(TypeVariable variable) {
        List<? extends TypeMirror> bounds = bounds(variable);
        List<? extends TypeMirror> declared =
                bounds((TypeVariable) variable.asElement().asType());
        return TypeVariableName.get(variable.asElement().getSimpleName().toString(), readAll(bounds, declared));
    }

    private static List<? extends TypeMirror> bounds(TypeVariable variable) {
        return variable.getUpperBound() instanceof IntersectionType intersection
                ? intersection.getBounds()
                : List.of(variable.getUpperBound());
    }

    private TypeName[] readAll(List<? extends TypeMirror> types, List<? extends TypeMirror> declared) {
        boolean alike = types.size() == declared.size();
        TypeName[] names = new TypeName[types.size()];
        Arrays.setAll(names, i -> read(types.get(i), alike ? declared.get(i) : types.get(i)));
        return names;
    }

    private TypeName structure(TypeMirror type, TypeMirror declared) {
        if (type instanceof TypeVariable variable) {
            return TypeVariableName.get(variable.asElement().getSimpleName().toString());
        }
        TypeName plain = TypeName.get(type);
        if (type instanceof ArrayType array) {
            TypeMirror component = array.getComponentType();
            return ArrayTypeName.of(
                    read(component, declared instanceof ArrayType same ? same.getComponentType() : component));
        }
        if (type instanceof DeclaredType argued && plain instanceof ParameterizedTypeName parameterized) {
            return arguments(argued, declared, parameterized);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard, declared instanceof WildcardType same ? same : wildcard, plain);
        }
        return plain;
    }

    /** A member type of a parameterized type keeps JavaPoet's reading: its outer arguments have no accessor to rebuild. */
    private TypeName arguments(DeclaredType type, TypeMirror declared, ParameterizedTypeName parameterized) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (isMemberOfParameterized(type) || arguments.isEmpty()) {
            return parameterized;
        }
        return ParameterizedTypeName.get(
                parameterized.rawType(),
                readAll(arguments, declared instanceof DeclaredType same ? same.getTypeArguments() : arguments));
    }

    private static boolean isMemberOfParameterized(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType outer
                && (!outer.getTypeArguments().isEmpty() || isMemberOfParameterized(outer));
    }

    private TypeName wildcard(WildcardType wildcard, WildcardType declared, TypeName plain) {
        TypeMirror upper = wildcard.getExtendsBound();
        TypeMirror lower = wildcard.getSuperBound();
        if (upper != null) {
            return WildcardTypeName.subtypeOf(read(upper, orElse(declared.getExtendsBound(), upper)));
        }
        return lower == null
                ? plain
                : WildcardTypeName.supertypeOf(read(lower, orElse(declared.getSuperBound(), lower)));
    }

    private static TypeMirror orElse(@Nullable TypeMirror type, TypeMirror other) {
        return type == null ? other : type;
    }
}
