// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.Result;
import dev.gnomon.metrics.processor.model.Signature;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What overrides have in common, measured ones and those that only pass a call on. */
final class OverridingMethod {
    private static final ClassName OVERRIDE = ClassName.get(Override.class);
    private static final ClassName SUPPRESS_WARNINGS = ClassName.get(SuppressWarnings.class);
    private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);

    private OverridingMethod() {}

    /** The override of a method that is not measured: it hands the call to the delegate. */
    static MethodSpec passingOn(MeasuredType type, MeasuredMethod method) {
        String call = (method.result() == Result.NONE ? "" : "return ") + "$L.$N($L)";
        return signature(type, method)
                .addStatement(
                        call,
                        target(type, method),
                        method.name(),
                        method.signature().arguments())
                .build();
    }

    /** What the call goes to: the superclass, or the delegate, which a parameter's name may hide. */
    static String target(MeasuredType type, MeasuredMethod method) {
        if (type.kind() == TypeKind.CLASS) {
            return "super";
        }
        boolean hidden = method.signature().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("delegate"));
        return hidden ? "this.delegate" : "delegate";
    }

    static MethodSpec.Builder signature(MeasuredType type, MeasuredMethod method) {
        MethodSpec.Builder override = MethodSpec.methodBuilder(method.name())
                .addAnnotation(OVERRIDE)
                .addAnnotations(carried(method.annotations()))
                .addModifiers(visibility(method.traits()))
                .returns(method.returnType());
        addParameters(override, method.signature());
        return override.varargs(method.signature().varargs());
    }

    static void addParameters(MethodSpec.Builder executable, Signature signature) {
        executable.addTypeVariables(signature.typeVariables());
        for (Parameter parameter : signature.parameters()) {
            executable.addParameter(ParameterSpec.builder(parameter.type(), parameter.name())
                    .addAnnotations(parameter.annotations())
                    .build());
        }
        executable.addExceptions(signature.thrown());
    }

    static Modifier[] visibility(Set<Trait> traits) {
        if (traits.contains(Trait.PUBLIC)) {
            return new Modifier[] {Modifier.PUBLIC};
        }
        return traits.contains(Trait.PROTECTED) ? new Modifier[] {Modifier.PROTECTED} : new Modifier[0];
    }

    /** The annotations of an override: what is deprecated for removal warns even of a deprecated method that uses it. */
    static List<AnnotationSpec> carried(List<AnnotationSpec> annotations) {
        boolean removal = annotations.stream()
                .anyMatch(annotation -> annotation.type().equals(DEPRECATED)
                        && annotation.members().containsKey("forRemoval"));
        if (!removal) {
            return annotations;
        }
        List<AnnotationSpec> carried = new ArrayList<>(annotations);
        carried.removeIf(OverridingMethod::isSuppression);
        suppressed(annotations, List.of("removal")).ifPresent(carried::add);
        return carried;
    }

    /** The warnings that the method's author suppressed, with {@code more}, for code that stands beside the override. */
    static Optional<AnnotationSpec> suppressed(List<AnnotationSpec> annotations, List<String> more) {
        AnnotationSpec.Builder suppressed = annotations.stream()
                .filter(OverridingMethod::isSuppression)
                .findFirst()
                .map(AnnotationSpec::toBuilder)
                .orElseGet(() -> AnnotationSpec.builder(SUPPRESS_WARNINGS));
        more.forEach(warning -> suppressed.addMember("value", "$S", warning));
        AnnotationSpec annotation = suppressed.build();
        return annotation.members().isEmpty() ? Optional.empty() : Optional.of(annotation);
    }

    private static boolean isSuppression(AnnotationSpec annotation) {
        return annotation.type().equals(SUPPRESS_WARNINGS);
    }
}
