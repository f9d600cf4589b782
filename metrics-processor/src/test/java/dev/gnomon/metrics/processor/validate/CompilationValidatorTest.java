// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.Models;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.processor.naming.TypeNaming;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompilationValidatorTest {
    private static final MeasuredField HITS = Models.field("hits", MetricType.COUNTER, "Look-ups", List.of());

    @Test
    void twoFieldsThatAgreeShareTheMetric() {
        assertThat(findings(type("Cache", HITS), type("Pool", HITS))).isEmpty();
    }

    @Test
    void theSecondDeclarationNamesTheFirst() {
        MeasuredField other = Models.field("hits", MetricType.COUNTER, "Strikes", List.of());
        assertThat(findings(type("Cache", HITS), type("Pool", other)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.GN205);
                    assertThat(finding.message()).startsWith("Pool.hits").contains("Cache.hits");
                    assertThat(finding.position())
                            .isEqualTo(other.metric().name().position());
                });
    }

    @Test
    void whatAllServicesShareCollidesWithNothingOfTheirs() {
        assertThat(findings(type("Cache"), type("Pool"))).isEmpty();
    }

    @Test
    void twoTypesOfOneDecoratorAreRefused() {
        NamedType nested = TypeNaming.name(
                Models.type(ClassName.get("app", "Shop", "Orders"), List.of(Models.method("place")), List.of()));
        NamedType joined = TypeNaming.name(
                Models.type(ClassName.get("app", "Shop_Orders"), List.of(Models.method("place")), List.of()));
        assertThat(findings(nested, joined)).extracting(Finding::code).containsExactly(Code.GN206);
    }

    private static List<Finding> findings(NamedType... types) {
        return CompilationValidator.validate(Declarations.of(Stream.of(List.of(types))))
                .all();
    }

    private static NamedType type(String name, MeasuredField... fields) {
        ClassName type = ClassName.get("app", name);
        List<MeasuredField> declared =
                Stream.of(fields).map(field -> Models.declaredBy(type, field)).toList();
        return TypeNaming.name(Models.type(type, List.of(Models.metered("clear")), declared));
    }
}
