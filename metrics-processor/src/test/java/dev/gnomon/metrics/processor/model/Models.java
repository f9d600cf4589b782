// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records of the model as tests need them: a public type, public methods, and nothing else unless it is stated. */
public final class Models {
    private Models() {}

    /** A place that says what it is of. */
    public record Place(String of) implements Position {}

    public static MeasuredMethod method(String name, TypeName... parameters) {
        return method(name, Result.NONE, Set.of(Trait.PUBLIC), Optional.empty(), false, parameters);
    }

    public static MeasuredMethod metered(String name, TypeName... parameters) {
        return method(name, Result.NONE, Set.of(Trait.PUBLIC), Optional.of(metering()), false, parameters);
    }

    public static MeasuredMethod method(
            String name,
            Result result,
            Set<Trait> traits,
            Optional<Metering> metering,
            boolean unmetered,
            TypeName... parameterTypes) {
        List<Parameter> parameters = new ArrayList<>();
        for (TypeName type : parameterTypes) {
            parameters.add(new Parameter("p" + parameters.size(), type, List.of()));
        }
        return new MeasuredMethod(
                name,
                result == Result.NONE ? TypeName.VOID : ClassName.get(String.class),
                result,
                new Signature(List.of(), parameters, false, List.of()),
                traits,
                List.of(),
                List.of(),
                metering,
                List.of(),
                List.of(),
                unmetered,
                new Place(name));
    }

    public static Metering metering() {
        return metering(Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** A call that ends when the method returns, whatever it returns. */
    public static Metering creation() {
        return metering(Optional.empty(), Optional.empty(), List.of(), true);
    }

    public static Metering metering(
            Optional<String> name, Optional<String> event, List<String> labels, boolean creation) {
        return new Metering(
                stated(Optional.empty(), "prefix"),
                stated(name, "name"),
                stated(event, "event"),
                stated(labels, "labels"),
                stated(List.of(), "buckets"),
                List.of(),
                stated(Optional.empty(), "sample"),
                false,
                creation,
                new Place("@Metered"));
    }

    private static <T> Stated<T> stated(T value, String of) {
        return new Stated<>(value, new Place(of));
    }

    public static MeasuredField field(String name, MetricType type, String description, List<Double> buckets) {
        return field(name, type, description, buckets, List.of());
    }

    public static MeasuredField field(
            String name, MetricType type, String description, List<Double> buckets, List<Double> quantiles) {
        return field(name, type, description, buckets, quantiles, false);
    }

    public static MeasuredField withNativeHistogram(String name, MetricType type) {
        return field(name, type, "", List.of(), List.of(), true);
    }

    private static MeasuredField field(
            String name,
            MetricType type,
            String description,
            List<Double> buckets,
            List<Double> quantiles,
            boolean nativeHistogram) {
        return new MeasuredField(
                ClassName.get("app", "Cache"),
                name,
                ClassName.get("dev.gnomon.metrics", "Metric"),
                Optional.of(type),
                false,
                new StatedMetric(
                        new Stated<>("", new Place(name + ".name")),
                        description,
                        new Stated<>("", new Place(name + ".unit")),
                        new Stated<>(List.of(), new Place(name + ".labels")),
                        new Stated<>(buckets, new Place(name + ".buckets")),
                        new Stated<>(quantiles, new Place(name + ".quantiles")),
                        new Stated<>(nativeHistogram, new Place(name + ".nativeHistogram"))),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                new Place(name));
    }

    /** The same field as another class declares it. */
    public static MeasuredField declaredBy(ClassName owner, MeasuredField field) {
        return new MeasuredField(
                owner,
                field.field(),
                field.fieldType(),
                field.type(),
                field.family(),
                field.metric(),
                field.disabled(),
                field.prefix(),
                field.cast(),
                field.traits(),
                field.position());
    }

    /** A class annotated with {@code @Metrics}, with a public constructor. */
    public static MeasuredType type(ClassName name, List<MeasuredMethod> methods, List<MeasuredField> fields) {
        return type(name, TypeKind.CLASS, Set.of(Trait.PUBLIC), "", methods, fields);
    }

    public static MeasuredType type(
            ClassName name,
            TypeKind kind,
            Set<Trait> traits,
            String prefix,
            List<MeasuredMethod> methods,
            List<MeasuredField> fields) {
        return new MeasuredType(
                name,
                kind,
                List.of(),
                traits,
                new Service(
                        name.simpleName(),
                        true,
                        prefix,
                        stated(List.of(), "buckets"),
                        List.of(),
                        stated(false, "events"),
                        new Place("service"),
                        new Place("prefix")),
                List.of(new MeasuredConstructor(
                        new Signature(List.of(), List.of(), false, List.of()), Set.of(Trait.PUBLIC), List.of(), true)),
                methods,
                fields,
                List.of(),
                List.of(),
                new Capabilities(Optional.empty(), true),
                new Place(name.canonicalName()));
    }
}
