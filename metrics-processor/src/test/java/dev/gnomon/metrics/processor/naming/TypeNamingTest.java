// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Models;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TypeNamingTest {
    private static final ClassName TYPE = ClassName.get("app", "Users");

    /** Names that meet others after a change of case, that are taken, or that become keywords. */
    private static final List<String> HOSTILE = List.of(
            "get",
            "getUrl",
            "getURL",
            "get_url",
            "service",
            "delegate",
            "SERVICE",
            "registry",
            "aNew",
            "new_",
            "_new",
            "int1",
            "$",
            "名前",
            "größe",
            "clear",
            "CLEAR",
            "toString");

    @Test
    void aRequestGivesWayToAnActionOfItsName() {
        NamedType named = TypeNaming.name(Models.type(
                TYPE, List.of(Models.method("getURL"), Models.metered("getUrl"), Models.method("get_url")), List.of()));
        assertThat(named.calls()).extracting(NamedCall::action).containsExactly("get_url_2", "get_url", "get_url_3");
    }

    @Test
    void aRecorderGivesWayToTheMetricFieldOfItsName() {
        MeasuredField field = Models.field("clear", MetricType.COUNTER, "", List.of());
        NamedType named = TypeNaming.name(Models.type(TYPE, List.of(Models.metered("clear")), List.of(field)));
        assertThat(named.calls()).extracting(NamedCall::field).containsExactly("clear_");
        assertThat(named.metrics()).extracting(NamedMetric::name).containsExactly("clear_total");
    }

    @Test
    void thePrefixStandsBeforeEveryMetric() {
        NamedType named = TypeNaming.name(Models.type(
                TYPE,
                TypeKind.CLASS,
                Set.of(Trait.PUBLIC),
                "shop_",
                List.of(Models.metered("clear")),
                List.of(Models.field("cacheAge", MetricType.TIMER, "", List.of()))));
        assertThat(named.calls()).extracting(NamedCall::prefix).containsExactly("shop_");
        assertThat(named.metrics()).extracting(NamedMetric::name).containsExactly("shop_cache_age_seconds");
    }

    @Property
    void constantsAndFieldsAreDistinctIdentifiers(
            @ForAll("methods") List<MeasuredMethod> methods, @ForAll("fields") @UniqueElements List<String> fields) {
        NamedType named = TypeNaming.name(type(methods, fields));
        List<String> constants = Stream.concat(
                        named.calls().stream().map(NamedCall::constant),
                        named.metrics().stream().map(NamedMetric::constant))
                .toList();
        List<String> recorders = named.calls().stream().map(NamedCall::field).toList();
        assertThat(constants).doesNotHaveDuplicates().doesNotContain("SERVICE").allMatch(SourceVersion::isName);
        assertThat(recorders)
                .doesNotHaveDuplicates()
                .noneMatch(fields::contains)
                .doesNotContain("delegate")
                .allMatch(SourceVersion::isName);
    }

    @Property
    void theNamesOfActionsDoNotDependOnTheOrderOfTheSource(
            @ForAll("methods") List<MeasuredMethod> methods, @ForAll Random random) {
        List<MeasuredMethod> shuffled = new ArrayList<>(methods);
        Collections.shuffle(shuffled, random);
        assertThat(actions(type(shuffled, List.of()))).isEqualTo(actions(type(methods, List.of())));
    }

    @Property
    void noTwoCallsShareAKeyUnlessTwoActionsDo(@ForAll("methods") List<MeasuredMethod> methods) {
        List<NamedCall> calls = TypeNaming.name(type(methods, List.of())).calls();
        Map<String, List<NamedCall>> byKey = calls.stream().collect(Collectors.groupingBy(NamedCall::action));
        assertThat(byKey.values())
                .filteredOn(sharing -> sharing.size() > 1)
                .allSatisfy(sharing ->
                        assertThat(sharing).allMatch(call -> call.method().isAction()));
    }

    @Provide
    Arbitrary<List<MeasuredMethod>> methods() {
        Arbitrary<TypeName[]> parameters = Arbitraries.<TypeName>of(TypeName.INT, ClassName.get(String.class), TYPE)
                .array(TypeName[].class)
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(HOSTILE), parameters, Arbitraries.of(true, false))
                .as((name, types, metered) -> metered ? Models.metered(name, types) : Models.method(name, types))
                .list()
                .uniqueElements(MeasuredMethod::display)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> fields() {
        return Arbitraries.of(HOSTILE).list().ofMaxSize(4);
    }

    private static MeasuredType type(List<MeasuredMethod> methods, List<String> fields) {
        return Models.type(
                TYPE,
                methods,
                fields.stream()
                        .map(name -> Models.field(name, MetricType.GAUGE, "", List.of()))
                        .toList());
    }

    private static Map<String, String> actions(MeasuredType type) {
        return TypeNaming.name(type).calls().stream()
                .filter(call -> call.method().isAction())
                .collect(Collectors.toMap(call -> call.method().display(), NamedCall::action));
    }
}
