// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {
    @Test
    void nestedTypesJoinWithAnUnderscore() {
        ClassName nested = ClassName.get("app", "Shop", "Orders");
        assertThat(GeneratedNames.decorator(nested)).hasToString("app.Shop_OrdersMetricsDecorator");
        assertThat(GeneratedNames.module(nested)).hasToString("app.Shop_OrdersMetricsModule");
    }

    @ParameterizedTest
    @CsvSource({"Users, users", "URLs, uRLs", "Default, default_", "Class, class_", "Ärger, ärger", "x, x", "$, $"})
    void aBindingIsNamedAfterItsType(String type, String binding) {
        assertThat(GeneratedNames.binding(ClassName.get("app", type))).isEqualTo(binding);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "com.acme, com.acme, com.acme",
                "com.acme.a, com.acme.b, com.acme",
                "com.acme.a, com.acme, com.acme",
                "com.acme, com.acmeplus, com",
                "com.acme, com.acme.a.b.c, com.acme",
                "com.acme, org.acme, com.acme",
                "'', com.acme, ''",
                "'', '', ''",
            })
    void theCommonPackageIsTheNearestOrElseTheFirst(String one, String other, String common) {
        List<ClassName> types = List.of(ClassName.get(one, "One"), ClassName.get(other, "Other"));
        assertThat(GeneratedNames.commonPackage(types)).isEqualTo(common);
    }

    @Property
    void distinctTypesHaveDistinctDecoratorsAndModules(@ForAll("types") Set<ClassName> types) {
        Set<ClassName> generated = new HashSet<>();
        for (ClassName type : types) {
            assertThat(generated.add(GeneratedNames.decorator(type))).isTrue();
            assertThat(generated.add(GeneratedNames.module(type))).isTrue();
        }
        assertThat(generated).allMatch(name -> SourceVersion.isName(name.canonicalName()));
    }

    @Property
    void aBindingIsAnIdentifier(@ForAll("types") @NotEmpty Set<ClassName> types) {
        assertThat(types).allMatch(type -> SourceVersion.isName(GeneratedNames.binding(type)));
    }

    @Property
    void theIndexDependsOnAllTypesAndNotOnTheirOrder(
            @ForAll("types") @NotEmpty Set<ClassName> types, @ForAll Random random) {
        List<ClassName> shuffled = new ArrayList<>(types);
        Collections.shuffle(shuffled, random);
        assertThat(GeneratedNames.index(shuffled)).isEqualTo(GeneratedNames.index(types));
        assertThat(GeneratedNames.besideAll(shuffled, "GeneratedMetricsModule"))
                .isEqualTo(GeneratedNames.besideAll(types, "GeneratedMetricsModule"));

        List<ClassName> more = Stream.concat(types.stream(), Stream.of(ClassName.get("app", "OneMore")))
                .toList();
        assertThat(GeneratedNames.index(more).simpleName())
                .isNotEqualTo(GeneratedNames.index(types).simpleName());
    }

    @Property
    void theCommonPackageHoldsAllTypesOrIsThatOfOne(@ForAll("types") @NotEmpty Set<ClassName> types) {
        String common = GeneratedNames.commonPackage(types);
        List<String> packages = types.stream().map(ClassName::packageName).toList();
        assertThat(packages.contains(common) || packages.stream().allMatch(each -> each.startsWith(common + ".")))
                .isTrue();
    }

    /** Names without underscores: with them two names may join to one, which is GN206. */
    @Provide
    Arbitrary<Set<ClassName>> types() {
        Arbitrary<String> simple =
                Arbitraries.of("Users", "Orders", "Class", "Default", "Été", "A", "a", "User", "Int");
        Arbitrary<String> packages = Arbitraries.of("", "app", "app.web", "app.db", "application", "org.other");
        Arbitrary<List<String>> nested = simple.list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(packages, nested)
                .as((name, names) -> ClassName.get(
                        name, names.get(0), names.subList(1, names.size()).toArray(new String[0])))
                .set()
                .ofMaxSize(8);
    }
}
