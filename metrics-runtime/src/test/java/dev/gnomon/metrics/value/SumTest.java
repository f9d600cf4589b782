// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that stay finite and histograms that place every value, whatever they are given. */
class SumTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteChangesNothing(double value) {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        GaugeRecorder gauge = new GaugeRecorder();
        HistogramRecorder histogram = new HistogramRecorder(List.of(1.0), Storage.SHARDED);
        SummaryRecorder summary = SummaryRecorder.ofTotals(Storage.SHARDED);

        assertThat(counter.add(value)).isFalse();
        assertThat(gauge.set(value)).isFalse();
        assertThat(gauge.add(value)).isFalse();
        assertThat(histogram.observe(value)).isFalse();
        assertThat(summary.observe(value)).isFalse();

        assertThat(counter.value()).isZero();
        assertThat(gauge.value()).isZero();
        assertThat(histogram.read()).isEqualTo(HistogramReading.empty(List.of(1.0)));
        assertThat(summary.read().count()).isZero();
        assertThat(summary.read().sum()).isZero();
    }

    @Test
    void aSumThatWouldBecomeInfiniteRefusesTheRest() {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        HistogramRecorder histogram = new HistogramRecorder(List.of(1.0), Storage.SHARDED);

        assertThat(counter.add(9e307)).isTrue();
        assertThat(counter.add(9e307)).isFalse();
        assertThat(histogram.observe(-9e307)).isTrue();
        assertThat(histogram.observe(-9e307)).isFalse();
        assertThat(counter.add(1.0)).isTrue();

        assertThat(counter.value()).isEqualTo(9e307);
        assertThat(histogram.read().count()).isEqualTo(1);
        assertThat(histogram.read().sum()).isEqualTo(-9e307);
    }

    @Test
    void aCounterOfTheLargestAmountsDoesNotWrapAround() {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        for (int i = 0; i < 4; i++) {
            counter.add(Long.MAX_VALUE);
        }

        assertThat(counter.value()).isEqualTo(4.0 * Long.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARDED", "STRIPED"})
    void aCounterOfManyLargeAmountsDoesNotWrapAround(Storage storage) {
        CounterRecorder counter = new CounterRecorder(storage);
        boolean added = true;
        for (int i = 0; i < 1 << 24; i++) {
            added &= counter.add(CounterRecorder.LARGEST_WHOLE);
        }

        assertThat(added).isTrue();
        assertThat(counter.value()).isEqualTo(0x1p64);
    }

    @Test
    void theTimeOfCallsIsReadAsPositiveBeyondTheRangeOfALong() {
        DurationRecorder durations = new DurationRecorder(List.of(1.0), Storage.SHARDED);
        for (int i = 0; i <= 1 << 23; i++) {
            durations.record(CounterRecorder.LARGEST_WHOLE);
        }

        assertThat(durations.read().sum()).isEqualTo((0x1p63 + 0x1p40) / 1e9);
    }

    @Property
    void wholeAmountsAddUpExactlyHoweverTheyAreGiven(@ForAll List<@LongRange(min = 0, max = 1L << 42) Long> amounts) {
        CounterRecorder asLong = new CounterRecorder(Storage.SHARDED);
        CounterRecorder asDouble = new CounterRecorder(Storage.SHARDED);
        amounts.forEach(amount -> {
            asLong.add(amount);
            asDouble.add(amount.doubleValue());
        });

        double sum = amounts.stream().mapToLong(Long::longValue).sum();
        assertThat(asLong.value()).isEqualTo(sum);
        assertThat(asDouble.value()).isEqualTo(sum);
    }

    @Property
    void aHistogramCountsEachValueInTheFirstBucketThatHoldsIt(
            @ForAll List<@DoubleRange(min = -5, max = 5) Double> values) {
        List<Double> bounds = List.of(-2.5, -0.0, 1.0, 4.0);
        HistogramRecorder histogram = new HistogramRecorder(bounds, Storage.SHARDED);
        values.forEach(histogram::observe);

        long[] counts = histogram.read().counts();
        long cumulated = 0;
        for (int i = 0; i < bounds.size(); i++) {
            double bound = bounds.get(i);
            cumulated += counts[i];
            assertThat(cumulated)
                    .isEqualTo(values.stream().filter(value -> value <= bound).count());
        }
        assertThat(histogram.read().count()).isEqualTo(values.size());
    }

    @Test
    void zeroIsInTheBucketOfMinusZeroAndTheOtherWayRound() {
        HistogramRecorder histogram = new HistogramRecorder(List.of(-0.0, 1.0), Storage.SHARDED);
        histogram.observe(0.0);
        histogram.observe(-0.0);

        assertThat(histogram.read().counts()).containsExactly(2L, 0L, 0L);
    }

    @Test
    void theLongestDurationIsCountedAndTheSumStaysPositive() {
        DurationRecorder timer = new DurationRecorder(List.of(1.0), Storage.SHARDED);
        timer.record(Long.MAX_VALUE);
        timer.record(Long.MAX_VALUE);
        timer.record(Long.MIN_VALUE);

        assertThat(timer.read().counts()).containsExactly(1L, 2L);
        assertThat(timer.read().sum()).isEqualTo(2.0 * Long.MAX_VALUE / 1e9);
    }
}
