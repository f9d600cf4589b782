// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultSourceTest {
    private final Log log = Log.open();
    private final FaultLog faults = new FaultLog();
    private final FaultSource source = new FaultSource(faults, "the metric \"orders\"");

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void theFirstOfEachSortHasAMessageAndEachIsCounted() {
        for (String label : new String[] {"a", "b", "c"}) {
            source.refusedValue(Invalid.LABELS, label);
            source.refusedValue(Exhausted.LABEL_VALUES, label);
            source.combinationsFull(7);
            source.missingDuration();
        }

        assertThat(log.messages())
                .containsExactly(
                        "A value of the label \"a\" of the metric \"orders\" is null, too long, no text or not of its"
                                + " closed set; it is recorded as \"other\".",
                        "The label \"a\" of the metric \"orders\" has as many values as are kept; further ones are"
                                + " recorded as \"other\".",
                        "There are 7 label combinations of the metric \"orders\"; further ones are recorded as"
                                + " \"other\".",
                        "A duration of the metric \"orders\" is null, and is not recorded; give it one, or do not"
                                + " record.");
        assertThat(FaultCounts.of(faults))
                .hasSize(4)
                .allSatisfy((fault, count) -> assertThat(count).isEqualTo(3));
    }

    @Test
    void twoSourcesHaveAMessageEach() {
        source.combinationsFull(7);
        new FaultSource(faults, "the metric \"payments\"").combinationsFull(7);

        assertThat(log.messages()).hasSize(2);
    }

    @Test
    void aProgrammingErrorIsThrownEachTime() {
        faults.setThrowing(true);
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException().isThrownBy(source::missingDuration);
            assertThatIllegalArgumentException().isThrownBy(() -> source.undeclaredLabel("tier", "it is late."));
        }

        assertThat(FaultCounts.of(faults, Invalid.MISSING)).isEqualTo(2);
        assertThat(FaultCounts.of(faults, Invalid.UNDECLARED_LABEL)).isEqualTo(2);
    }
}
