// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_REGISTRY;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The parts of an interface's decorator that deal with its delegate. The constructor looks through a delegate that is
 * itself such a decorator of the same registry, because its calls would be counted twice in the same series. It does not
 * look through a subclass, such as a framework's proxy: that would skip what the subclass adds.
 */
final class Delegation {
    private static final String FACTORY = "decorate";

    private final NamedType named;
    private final MeasuredType type;

    Delegation(NamedType named) {
        this.named = named;
        this.type = named.type();
    }

    List<FieldSpec> fields() {
        return List.of(
                FieldSpec.builder(type.self(), "delegate", Modifier.PRIVATE, Modifier.FINAL)
                        .build(),
                FieldSpec.builder(METRIC_REGISTRY, "registry", Modifier.PRIVATE, Modifier.FINAL)
                        .build());
    }

    /** The beginning of the constructor. */
    MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(visibility())
                .addParameter(type.self(), "delegate")
                .addParameter(METRIC_REGISTRY, "registry")
                .beginControlFlow(
                        "if (delegate instanceof $T measured$W&& measured.getClass() == $T.class$W"
                                + "&& measured.registry == registry)",
                        decorator(),
                        named.decorator())
                .addComment("Its calls are counted in this registry already")
                .addStatement("this.delegate = measured.delegate")
                .nextControlFlow("else")
                .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", Objects.class, "delegate is null")
                .endControlFlow()
                .addStatement("this.registry = $T.requireNonNull(registry, $S)", Objects.class, "registry is null");
    }

    /** The static factory for code without an injector: it takes the interface and returns the interface. */
    void addFactory(TypeSpec.Builder decorator) {
        boolean isTaken = type.methods().stream()
                .anyMatch(method -> method.name().equals(FACTORY)
                        && method.signature().parameters().size() == 2);
        if (isTaken) {
            return; // an instance method of this name, maybe with these parameters
        }
        decorator.addMethod(MethodSpec.methodBuilder(FACTORY)
                .addJavadoc("Measures the calls of {@code delegate} in {@code registry}; neither of them is null.\n")
                .addModifiers(visibility())
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(type.typeVariables())
                .returns(type.self())
                .addParameter(type.self(), "delegate")
                .addParameter(METRIC_REGISTRY, "registry")
                .addStatement(
                        type.typeVariables().isEmpty()
                                ? "return new $T(delegate, registry)"
                                : "return new $T<>(delegate, registry)",
                        named.decorator())
                .build());
    }

    private TypeName decorator() {
        return type.typeVariables().isEmpty()
                ? named.decorator()
                : ParameterizedTypeName.get(
                        named.decorator(), type.typeVariables().toArray(new TypeName[0]));
    }

    private Modifier[] visibility() {
        return type.traits().contains(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
