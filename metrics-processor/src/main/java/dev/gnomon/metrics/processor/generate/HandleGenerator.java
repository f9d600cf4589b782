// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.INSTALLED;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_DEFINITION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_REGISTRY;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.DeclaredMetric.Form;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the handle of a metric: static methods that record into the installed registry, and a nested class with the
 * same methods for one registry.
 */
public final class HandleGenerator {
    private final NamedHandle named;
    private final DeclaredMetric handle;

    private HandleGenerator(NamedHandle named) {
        this.named = named;
        this.handle = named.handle();
    }

    /** The source file of the handle. */
    public static JavaFile generate(NamedHandle named) {
        return new HandleGenerator(named).file();
    }

    private JavaFile file() {
        TypeName installed = ParameterizedTypeName.get(INSTALLED, named.bound());
        TypeSpec.Builder type = TypeSpec.classBuilder(named.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .alwaysQualify(handle.ambiguousNames().toArray(new String[0]))
                .addJavadoc(
                        "Records the $L {@code $L} of {@link $T} into the installed registry.\n",
                        handle.metricType().name().toLowerCase(Locale.ROOT),
                        named.metric(),
                        handle.type());
        Provenance.mark(type, handle.surroundings());
        type.addAnnotations(handle.annotations())
                .addField(FieldSpec.builder(
                                installed,
                                HandleMethod.INSTALLED_FIELD,
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new $T<>($T::new)", INSTALLED, named.bound())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of());
        for (int i = 0; i < named.methods().size(); i++) {
            type.addMethod(new HandleMethod(named, i).onInstalled());
        }
        type.addType(bound());
        Arguments.type(
                        NamedHandle.ARGUMENTS,
                        IntStream.range(0, named.methods().size())
                                .mapToObj(i -> new HandleMethod(named, i).readers())
                                .flatMap(List::stream)
                                .toList())
                .ifPresent(type::addType);
        type.addType(definitions());
        return Provenance.file(named.name().packageName(), type.build());
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Records into {@code registry}, which refuses at once what conflicts with another metric.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(named.bound())
                .addParameter(METRIC_REGISTRY, "registry")
                .addStatement("return new $T(registry)", named.bound())
                .build();
    }

    private TypeSpec bound() {
        TypeSpec.Builder bound = TypeSpec.classBuilder(named.bound())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Records {@link $T} into one registry.\n", handle.type());
        if (handle.form() == Form.RECORDING) {
            bound.addSuperinterface(handle.type());
        }
        BoundFields fields = new BoundFields(named);
        bound.addFields(fields.fields()).addMethod(fields.constructor());
        for (int i = 0; i < named.methods().size(); i++) {
            bound.addMethod(new HandleMethod(named, i).onBound());
        }
        return bound.build();
    }

    /** Apart from the handle, so that a registry reads the definition without what records it. */
    private TypeSpec definitions() {
        return TypeSpec.classBuilder(NamedHandle.DEFINITIONS)
                .addJavadoc("What {@link $T} declares; the index lists it.\n", handle.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(Definitions.constant(
                        METRIC_DEFINITION, NamedHandle.METRIC, MetricChain.of(named), Modifier.PUBLIC))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
