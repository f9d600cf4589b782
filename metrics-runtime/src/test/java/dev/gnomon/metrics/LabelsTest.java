// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @Test
    void theOrderOfPairsDoesNotMatter() {
        Labels labels = Labels.of("b", "2", "a", "1");

        assertThat(labels).isEqualTo(Labels.of("a", "1", "b", "2")).hasSameHashCodeAs(Labels.of("a", "1", "b", "2"));
        assertThat(labels).isNotEqualTo(Labels.of("a", "2", "b", "1"));
        assertThat(labels.names()).containsExactly("a", "b");
        assertThat(labels.values()).containsExactly("1", "2");
        assertThat(labels.get("b")).contains("2");
        assertThat(labels.get("c")).isEmpty();
        assertThat(labels).hasToString("{a=\"1\",b=\"2\"}");
    }

    @Test
    void thereMayBeNone() {
        assertThat(Labels.of()).isEqualTo(Labels.EMPTY);
        assertThat(Labels.EMPTY.names()).isEmpty();
    }

    @Test
    void aLabelIsAddedToACopyOrGetsAnotherValueThere() {
        Labels network = Labels.EMPTY.with("network", "main");

        assertThat(network.with("peer", "a")).isEqualTo(Labels.of("network", "main", "peer", "a"));
        assertThat(network.with("network", "test")).isEqualTo(Labels.of("network", "test"));
        assertThat(network).isEqualTo(Labels.of("network", "main"));
        assertThatIllegalArgumentException().isThrownBy(() -> network.with("a-b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> network.with("peer", "\uD800"));
    }

    @Test
    void aValueMayBeAnyText() {
        String text = "\u0000 \"quoted\"\\ \r\n \uD83D\uDE00 \u202E";

        assertThat(Labels.of("a", text, "b", "").values()).containsExactly(text, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDE00\uD83D", "a\uD83D"})
    void halfACharacterIsNoText(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of("a", value))
                .withMessageContaining("no valid text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "le", "quantile", "__name__", "1a", "a-b", "a b"})
    void aNameThatTheRulesRefuseIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(name, "x"));
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void whatIsNotPairsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of("a")).withMessageContaining("in turn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of("a", "1", "a", "2"))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of("a", null))
                .withMessageContaining("null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(null, "a"))
                .withMessageContaining("null");
    }

    @Test
    void labelsAreBounded() {
        String[] most = pairs(16);
        assertThat(Labels.of(most).names()).hasSize(16);
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(pairs(17)));

        assertThat(Labels.of("a", "x".repeat(256)).values()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of("a", "x".repeat(257)));
    }

    private static String[] pairs(int count) {
        return IntStream.range(0, 2 * count).mapToObj(i -> "a" + i).toArray(String[]::new);
    }
}
