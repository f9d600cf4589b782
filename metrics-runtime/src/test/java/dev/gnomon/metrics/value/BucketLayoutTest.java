// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BucketLayoutTest {
    @Property
    void everyHistogramIsReadOutAsIfItHadBeenCountedAlone(
            @ForAll("bounds") List<Long> action,
            @ForAll("bounds") List<Long> service,
            @ForAll("durations") List<Long> durations) {
        BucketLayout layout = BucketLayout.of(List.of(seconds(action), seconds(service)));
        long[] counts = new long[layout.size()];
        durations.forEach(nanos -> counts[layout.bucketOf(nanos)]++);

        assertThat(layout.read(seconds(action), counts, 0).counts()).isEqualTo(countedAlone(action, durations));
        assertThat(layout.read(seconds(service), counts, 0).counts()).isEqualTo(countedAlone(service, durations));
    }

    @Test
    void aBoundIsInclusive() {
        BucketLayout layout = BucketLayout.of(List.of(List.of(0.1)));

        assertThat(layout.bucketOf(100_000_000)).isZero();
        assertThat(layout.bucketOf(100_000_001)).isEqualTo(1);
    }

    @Test
    void aBoundIsRoundedToTheNearestNanosecond() {
        // 0.005 * 1e9 and 1.1 * 1e9 are whole only after rounding.
        BucketLayout layout = BucketLayout.of(List.of(List.of(0.005, 1.1, 2.2)));

        assertThat(layout.bucketOf(5_000_000)).isZero();
        assertThat(layout.bucketOf(1_100_000_000)).isEqualTo(1);
        assertThat(layout.bucketOf(2_200_000_000L)).isEqualTo(2);
    }

    @Test
    void boundsOfBothHistogramsThatAreEqualAreOneBucket() {
        assertThat(BucketLayout.of(List.of(List.of(0.1, 1.0), List.of(0.1, 1.0, 10.0)))
                        .size())
                .isEqualTo(4);
    }

    @Test
    void boundsCloserThanTheClockSharesAreReadWithoutCountingTwice() {
        List<Double> bounds = List.of(1e-10, 2e-10, 1.0);
        BucketLayout layout = BucketLayout.of(List.of(bounds));
        long[] counts = new long[layout.size()];
        counts[layout.bucketOf(0)]++;
        counts[layout.bucketOf(7)]++;

        assertThat(layout.read(bounds, counts, 0).counts()).containsExactly(1L, 0L, 1L, 0L);
    }

    @Test
    void aBoundBeyondAllDurationsTakesThemAll() {
        BucketLayout layout = BucketLayout.of(List.of(List.of(1e300)));

        assertThat(layout.bucketOf(Long.MAX_VALUE)).isZero();
    }

    @Provide
    Arbitrary<List<Long>> bounds() {
        return Arbitraries.longs().between(1, 5_000).set().ofMaxSize(12).map(set -> List.copyOf(new TreeSet<>(set)));
    }

    @Provide
    Arbitrary<List<Long>> durations() {
        return Arbitraries.longs().between(0, 6_000).list().ofMaxSize(50);
    }

    private static List<Double> seconds(List<Long> nanos) {
        return nanos.stream().map(value -> value / 1e9).toList();
    }

    private static long[] countedAlone(List<Long> bounds, List<Long> durations) {
        List<Long> counts = new ArrayList<>();
        long below = -1;
        for (long bound : bounds) {
            counts.add(countBetween(durations, below, bound));
            below = bound;
        }
        counts.add(countBetween(durations, below, Long.MAX_VALUE));
        return counts.stream().mapToLong(Long::longValue).toArray();
    }

    private static long countBetween(List<Long> durations, long above, long upTo) {
        return durations.stream().filter(d -> d > above && d <= upTo).count();
    }
}
