// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LabelValuesTest {
    @Test
    void nullIsNone() {
        assertThat(LabelValues.of((String) null)).isEqualTo("none");
        assertThat(LabelValues.of((TimeUnit) null)).isEqualTo("none");
        assertThat(LabelValues.of((Object) null)).isEqualTo("none");
        assertThat(LabelValues.of((Integer) null)).isEqualTo("none");
        assertThat(LabelValues.index((TimeUnit) null)).isZero();
        assertThat(LabelValues.index((Boolean) null)).isZero();
    }

    @Test
    void enumsAreTheirNamesAndNumbersAreWritten() {
        Object constant = TimeUnit.DAYS;
        Boolean absent = Boolean.valueOf("no");

        assertThat(LabelValues.of(TimeUnit.DAYS)).isEqualTo("DAYS");
        assertThat(LabelValues.of(constant)).isEqualTo("DAYS");
        assertThat(LabelValues.index(TimeUnit.NANOSECONDS)).isEqualTo(1);
        assertThat(List.of(
                        LabelValues.of(true),
                        LabelValues.of('x'),
                        LabelValues.of((byte) -1),
                        LabelValues.of(7),
                        LabelValues.of(1L << 40),
                        LabelValues.of(0.1f),
                        LabelValues.of(0.1),
                        LabelValues.of(absent)))
                .containsExactly("true", "x", "-1", "7", "1099511627776", "0.1", "0.1", "false");
    }

    @Test
    void numbersAreWrittenOnBothSidesOfTheBoundOfThoseThatAreKept() {
        assertThat(LabelValues.of(0)).isEqualTo("0").isSameAs(LabelValues.of(0L));
        assertThat(LabelValues.of(1023)).isEqualTo("1023").isSameAs(LabelValues.of((Object) 1023));
        assertThat(LabelValues.of(1024)).isEqualTo("1024");
        assertThat(LabelValues.of(-1)).isEqualTo("-1");
        assertThat(LabelValues.of((Object) Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(LabelValues.of(Integer.MAX_VALUE)).isEqualTo("2147483647");
        assertThat(LabelValues.of((1L << 32) + 7)).isEqualTo("4294967303");
    }

    @Test
    void anOptionalIsWhatItHolds() {
        assertThat(LabelValues.of(Optional.of("gold"))).isEqualTo("gold");
        assertThat(LabelValues.of(Optional.of(TimeUnit.DAYS))).isEqualTo("DAYS");
        assertThat(LabelValues.of(Optional.empty())).isEqualTo("none");
    }

    @Test
    void booleansAreIndexedAfterNone() {
        assertThat(LabelValues.index(false)).isEqualTo(1);
        assertThat(LabelValues.index(true)).isEqualTo(2);
        assertThat(LabelValues.index(Boolean.TRUE)).isEqualTo(2);
    }

    @Test
    void whatThrowsOrSaysNothingIsNone() {
        assertThat(LabelValues.of(new Object() {
                    @Override
                    public String toString() {
                        throw new StackOverflowError();
                    }
                }))
                .isEqualTo("none");
        assertThat(LabelValues.of(new Object() {
                    @Override
                    @SuppressWarnings({"NullAway", "ToStringReturnsNull"
                    }) // What a class without null checking answers.
                    public String toString() {
                        return null;
                    }
                }))
                .isEqualTo("none");
    }
}
