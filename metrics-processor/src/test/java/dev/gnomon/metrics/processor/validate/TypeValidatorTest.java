// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.generate.AggregateGenerator;
import dev.gnomon.metrics.processor.generate.DecoratorGenerator;
import dev.gnomon.metrics.processor.generate.ModuleGenerator;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.model.Models;
import dev.gnomon.metrics.processor.model.Result;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.processor.naming.TypeNaming;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeValidatorTest {
    private static final ClassName USERS = ClassName.get("app", "Users");

    @Test
    void aPlainTypeHasNoFindings() {
        assertThat(validate(Models.type(USERS, List.of(Models.metered("find")), List.of()))
                        .all())
                .isEmpty();
    }

    @Test
    void allFaultsOfATypeAreFound() {
        MeasuredType type = Models.type(
                USERS,
                TypeKind.CLASS,
                EnumSet.of(Trait.PUBLIC, Trait.FINAL),
                "shop",
                List.of(
                        method(Result.NONE, Trait.PUBLIC, Trait.FINAL),
                        method(Result.UNOBSERVABLE, Trait.PUBLIC),
                        method(Result.COROUTINE, Trait.PUBLIC)),
                List.of(
                        Models.field("hits", MetricType.COUNTER, "", List.of(1.0)),
                        Models.field("sizes", MetricType.HISTOGRAM, "", List.of(2.0, 1.0))));
        assertThat(validate(type).all())
                .extracting(Finding::code)
                .containsExactly(
                        Code.GN101,
                        Code.GN113,
                        Code.GN114,
                        Code.GN302,
                        Code.GN123,
                        Code.GN202,
                        Code.GN201,
                        Code.GN203,
                        Code.GN203);
    }

    @Test
    void onlyTheCallItselfMayBeMeasuredOfAFuture() {
        MeasuredMethod method = Models.method(
                "send", Result.UNOBSERVABLE, EnumSet.of(Trait.PUBLIC), Optional.of(Models.creation()), false);
        assertThat(validate(Models.type(USERS, List.of(method), List.of())).all())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTER", "GAUGE", "HISTOGRAM", "TIMER"})
    void onlyASummaryHasQuantiles(MetricType type) {
        MeasuredField field = Models.field("sizes", type, "", List.of(), List.of(0.5));
        MeasuredField summary = Models.field("ages", MetricType.SUMMARY, "", List.of(), List.of(0.5));
        assertThat(validate(Models.type(USERS, List.of(), List.of(field, summary)))
                        .all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.GN123);
                    assertThat(finding.position())
                            .isEqualTo(field.metric().quantiles().position());
                });
    }

    @ParameterizedTest
    @EnumSource
    void onlyAHistogramOrTimerHasANativeHistogram(MetricType type) {
        MeasuredField field = Models.withNativeHistogram("sizes", type);
        boolean isHistogram = type == MetricType.HISTOGRAM || type == MetricType.TIMER;
        assertThat(validate(Models.type(USERS, List.of(), List.of(field))).all())
                .extracting(Finding::code, Finding::position)
                .isEqualTo(
                        isHistogram
                                ? List.of()
                                : List.of(tuple(
                                        Code.GN123,
                                        field.metric().nativeHistogram().position())));
    }

    @Property
    void quantilesAscendBetweenZeroAndOne(
            @ForAll @Size(max = 3) List<@DoubleRange(min = -0.5, max = 1.5) Double> quantiles) {
        MeasuredField field = Models.field("sizes", MetricType.SUMMARY, "", List.of(), quantiles);
        boolean ascending = List.copyOf(new TreeSet<>(quantiles)).equals(quantiles);
        boolean inRange = quantiles.stream().allMatch(quantile -> quantile >= 0 && quantile <= 1);
        assertThat(validate(Models.type(USERS, List.of(), List.of(field))).all())
                .extracting(Finding::code)
                .isEqualTo(ascending && inRange ? List.of() : List.of(Code.GN208));
    }

    @Test
    void aFaultyPrefixIsReportedOnceAndNotForEveryMetric() {
        MeasuredField gauge = Models.field("size", MetricType.GAUGE, "", List.of());
        MeasuredType type =
                Models.type(USERS, TypeKind.CLASS, EnumSet.of(Trait.PUBLIC), "1_", List.of(), List.of(gauge, gauge));
        assertThat(validate(type).all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.GN201);
            assertThat(finding.position()).isEqualTo(type.service().prefixPosition());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"FINAL", "ABSTRACT", "SEALED", "RECORD", "ENUM", "INNER", "PRIVATE"})
    void aTypeThatCannotBeDecoratedHasOneFinding(Trait trait) {
        MeasuredType type =
                Models.type(USERS, TypeKind.CLASS, EnumSet.of(trait), "", List.of(Models.metered("find")), List.of());
        assertThat(validate(type).all()).hasSize(1);
    }

    @Property
    void whatPassesCanBeGenerated(@ForAll("types") MeasuredType type) {
        NamedType named = TypeNaming.name(type);
        if (!validate(type).hasErrors()) {
            assertThat(DecoratorGenerator.generate(named).toString()).contains("UsersMetricsDecorator");
            ModuleGenerator.generate(named)
                    .ifPresent(module -> assertThat(module.toString()).contains("Users"));
            assertThat(AggregateGenerator.index(named.decorator(), new Declarations(List.of(named)))
                            .toString())
                    .contains("SERVICE");
        }
    }

    @Property
    void everyFindingHasAPlaceAndEndsAsASentence(@ForAll("types") MeasuredType type) {
        assertThat(validate(type).all())
                .allSatisfy(
                        finding -> assertThat(finding.text()).startsWith("[GN").endsWith("."))
                .allSatisfy(finding -> assertThat(finding.position()).isNotNull());
    }

    @Provide
    Arbitrary<MeasuredType> types() {
        Arbitrary<Set<Trait>> rarely = Arbitraries.of(Trait.class).set().ofMaxSize(1);
        Arbitrary<String> prefixes = Arbitraries.of("", "", "shop_", "shop", "1_");
        return Combinators.combine(
                        Arbitraries.of(TypeKind.class),
                        rarely,
                        prefixes,
                        methods().list().ofMaxSize(5),
                        fields())
                .as((kind, traits, prefix, methods, fields) ->
                        Models.type(USERS, kind, traits, prefix, methods, fields));
    }

    private static Arbitrary<MeasuredMethod> methods() {
        Arbitrary<Set<Trait>> traits = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Set.of(Trait.PUBLIC))),
                Tuple.of(1, Arbitraries.of(Trait.class).set().ofMaxSize(2)));
        Arbitrary<Optional<Metering>> meterings = Arbitraries.of(
                Optional.<Metering>empty(),
                Optional.of(Models.metering()),
                Optional.of(Models.creation()),
                Optional.of(Models.metering(Optional.of("cleanup_job"), Optional.empty(), List.of(), false)),
                Optional.of(Models.metering(Optional.empty(), Optional.of("paid"), List.of("tier"), false)));
        return Combinators.combine(
                        Arbitraries.of("find", "clear", "getURL", "getUrl", "名前", "$", "service"),
                        Arbitraries.of(Result.class),
                        traits,
                        meterings,
                        Arbitraries.of(true, false))
                .as((name, result, where, metering, unmetered) ->
                        Models.method(name, result, where, metering, unmetered));
    }

    private static Arbitrary<List<MeasuredField>> fields() {
        return Combinators.combine(
                        Arbitraries.of("hits", "find", "items_count"),
                        Arbitraries.of(MetricType.class),
                        Arbitraries.of("", "\"quoted\" $L %s"),
                        Arbitraries.of(0.0, 0.5, 1.0, Double.NaN).list().ofMaxSize(2),
                        Arbitraries.of(0.0, 0.5, 1.5, Double.NaN).list().ofMaxSize(1))
                .as(Models::field)
                .list()
                .uniqueElements(MeasuredField::field)
                .ofMaxSize(2);
    }

    private static Findings validate(MeasuredType type) {
        return TypeValidator.validate(TypeNaming.name(type));
    }

    private static MeasuredMethod method(Result result, Trait first, Trait... rest) {
        return Models.method("find", result, EnumSet.of(first, rest), Optional.of(Models.metering()), false);
    }
}
