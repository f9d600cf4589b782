// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "getUser, get_user",
        "ping, ping",
        "parseURL, parse_url",
        "parseURLFor2, parse_url_for2",
        "URLParser, url_parser",
        "HTTP2Server, http2_server",
        "md5Of, md5_of",
        "get$user, get_user",
        "_hidden_, hidden",
        "a__b, a_b",
        "ALL_CAPS, all_caps",
        "größe, gr_e",
        "名前, _",
        "_2nd, _2nd",
        "x, x",
        "$, _",
    })
    void identifiersBecomeSnakeCase(String identifier, String expected) {
        assertThat(Names.snakeCase(identifier)).isEqualTo(expected);
    }

    @Property
    void snakeCaseOfAnyTextIsPartOfAName(@ForAll String text) {
        assertThat(Names.snakeCase(text)).matches("_|_?[a-z0-9]+(_[a-z0-9]+)*").doesNotMatch("[0-9].*");
    }

    @Property
    void snakeCaseOfAnIdentifierIsALabelNameUnlessReserved(@ForAll("identifiers") String identifier) {
        String name = Names.snakeCase(identifier);
        Assume.that(!Set.of("le", "quantile").contains(name));

        assertThat(NameRules.labelNameFault(name)).isEmpty();
    }

    @Property
    void snakeCaseOfSnakeCaseChangesNothing(@ForAll("identifiers") String identifier) {
        String once = Names.snakeCase(identifier);

        assertThat(Names.snakeCase(once)).isEqualTo(once);
    }

    @Property
    void snakeCaseKeepsEveryLetterAndDigit(@ForAll("asciiIdentifiers") String identifier) {
        assertThat(lettersAndDigits(Names.snakeCase(identifier))).isEqualTo(lettersAndDigits(identifier));
    }

    @ParameterizedTest
    @CsvSource({
        "'', users, '', COUNTER, users_total",
        "'', users_total, '', COUNTER, users_total",
        "'', sent, bytes, COUNTER, sent_bytes_total",
        "'', sent_bytes_total, bytes, COUNTER, sent_bytes_total",
        "api_, cache_hit_ratio, ratio, GAUGE, api_cache_hit_ratio",
        "api_, cache_hit, ratio, GAUGE, api_cache_hit_ratio",
        "'', query, '', TIMER, query_seconds",
        "'', query_seconds, '', TIMER, query_seconds",
        "job_, seconds, '', TIMER, job_seconds",
        "cache_, bytes, bytes, GAUGE, cache_bytes",
        "'', size, '', HISTOGRAM, size",
        "'', gigabytes, bytes, GAUGE, gigabytes_bytes",
    })
    void aNameIsPrefixAndWordAndUnitAndEnding(
            String prefix, String name, String unit, MetricType type, String expected) {
        assertThat(Names.metricName(prefix, name, unit, type)).isEqualTo(expected);
    }

    @Property
    void composingAComposedNameChangesNothing(
            @ForAll("words") String name, @ForAll("units") String unit, @ForAll MetricType type) {
        String once = Names.metricName("", name, unit, type);

        assertThat(Names.metricName("", once, unit, type)).isEqualTo(once);
    }

    @Property
    void aComposedNameBeginsWithPrefixAndNameAndEndsAsItsTypeDemands(
            @ForAll("words") String name, @ForAll("units") String unit, @ForAll MetricType type) {
        String composed = Names.metricName("app_", name, unit, type);

        assertThat(composed).startsWith("app_" + name);
        assertThat(composed.endsWith("_total")).isEqualTo(type == MetricType.COUNTER);
        assertThat(composed).contains(unit);
        if (type == MetricType.TIMER && unit.isEmpty()) {
            assertThat(composed).endsWith("_seconds");
        }
    }

    @Provide
    Arbitrary<String> identifiers() {
        Arbitrary<String> ofAnyAlphabet = Arbitraries.chars()
                .filter(Character::isJavaIdentifierPart)
                .array(char[].class)
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(String::new);
        return Arbitraries.oneOf(asciiIdentifiers(), ofAnyAlphabet);
    }

    @Provide
    Arbitrary<String> asciiIdentifiers() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('_', '$')
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("orders", "cache_hit", "x", "sent_bytes", "query_seconds");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("", "seconds", "bytes", "ratio", "euros");
    }

    private static String lettersAndDigits(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
