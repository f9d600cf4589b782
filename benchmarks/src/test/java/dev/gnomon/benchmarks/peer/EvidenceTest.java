// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void aRunThatRecordedNothingFails() {
        assertThatIllegalStateException()
                .isThrownBy(new Recorded(0)::assertRecorded)
                .withMessageContaining("Recorded shows a sum of 0.0");
        assertThatIllegalStateException().isThrownBy(new Recorded(Double.NaN)::assertRecorded);
    }

    @Test
    void aRunThatRecordedSomethingIsFine() {
        assertThatCode(new Recorded(1)::assertRecorded).doesNotThrowAnyException();
    }

    private static final class Recorded extends Evidence {
        private final double sum;

        private Recorded(double sum) {
            this.sum = sum;
        }

        @Override
        protected double recorded() {
            return sum;
        }
    }
}
