// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.carried.CarriedAnnotations;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.ReservedNames;
import dev.gnomon.metrics.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads what constructors and methods take, return and throw, as members of one type. */
final class SignatureReader {
    private final CarriedAnnotations carried;
    private final TypeNameReader types;

    SignatureReader(CarriedAnnotations carried) {
        this.carried = carried;
        this.types = new TypeNameReader(carried);
    }

    /** The type variables that {@code type} declares. */
    List<TypeVariableName> variables(TypeElement type) {
        return type.getTypeParameters().stream()
                .map(parameter -> types.declaration((TypeVariable) parameter.asType()))
                .toList();
    }

    /** What {@code method} returns. */
    TypeName result(ExecutableElement method, ExecutableType memberType) {
        return types.read(memberType.getReturnType(), method.getReturnType());
    }

    /** What {@code executable} takes and throws. */
    Signature read(ExecutableElement executable, ExecutableType memberType, List<? extends TypeMirror> thrown) {
        List<Parameter> parameters = new ArrayList<>();
        NameAllocator names = ReservedNames.allocator();
        for (int i = 0; i < executable.getParameters().size(); i++) {
            var parameter = executable.getParameters().get(i);
            parameters.add(new Parameter(
                    names.newName(parameter.getSimpleName().toString()),
                    types.read(memberType.getParameterTypes().get(i), parameter.asType()),
                    carried.ofParameter(parameter)));
        }
        return new Signature(
                memberType.getTypeVariables().stream().map(types::declaration).toList(),
                parameters,
                executable.isVarArgs(),
                thrown.stream().map(types::read).toList());
    }
}
