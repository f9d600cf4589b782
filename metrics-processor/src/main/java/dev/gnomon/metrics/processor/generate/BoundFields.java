// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_REGISTRY;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.Amount;
import dev.gnomon.metrics.processor.model.MetricClasses;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a handle of one registry holds: the series, or the metric with all of them, and for callbacks the registry. */
final class BoundFields {
    private final NamedHandle named;
    private final MetricType type;
    private final boolean hasCallbacks;

    BoundFields(NamedHandle named) {
        this.named = named;
        this.type = named.handle().metricType();
        this.hasCallbacks = named.methods().stream().anyMatch(method -> method.amount() == Amount.SUPPLIER);
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        TypeName series = MetricClasses.series(type);
        if (hasCallbacks) {
            fields.add(field(METRIC_REGISTRY, "registry"));
        }
        fields.add(field(
                named.hasLabels() ? ParameterizedTypeName.get(MetricClasses.FAMILY, series) : series, named.target()));
        return fields;
    }

    MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        named.handle().inject().ifPresent(constructor::addAnnotation);
        constructor.addModifiers(Modifier.PUBLIC).addParameter(METRIC_REGISTRY, "registry");
        if (hasCallbacks) {
            constructor.addStatement("this.registry = registry");
        }
        constructor.addStatement(
                "this.$N = registry.$L($L.$N)$L",
                named.target(),
                source(),
                named.definitions(),
                NamedHandle.METRIC,
                only());
        return constructor.build();
    }

    /** The registry answers no gauge that has a callback, since it could not be set. */
    private String source() {
        return named.hasLabels() || type == MetricType.GAUGE ? RuntimeNames.families(type) : RuntimeNames.series(type);
    }

    private String only() {
        return !named.hasLabels() && type == MetricType.GAUGE ? ".labelValues()" : "";
    }

    private static FieldSpec field(TypeName fieldType, String name) {
        return FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }
}
