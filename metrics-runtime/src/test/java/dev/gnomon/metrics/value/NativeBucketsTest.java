// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.NativeReading;
import dev.gnomon.metrics.storage.Storage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Classic and native histograms that are read from the same numbers. */
class NativeBucketsTest {
    private static final double SMALLEST_STEP = 0x1p-128;

    @Property
    void aValueIsInTheNativeBucketOfItsExactSize(@ForAll("sizes") double size) {
        assertThat(NativeScale.bucketOf(size)).isEqualTo(ExactBuckets.bucketOf(3, new BigDecimal(size)));
    }

    @Property(tries = 300)
    void valuesAreCountedInBothAsIfEachHadCountedThemAlone(
            @ForAll("bounds") List<Double> bounds,
            @ForAll("values") List<Double> values,
            @ForAll("storages") Storage storage) {
        HistogramRecorder both = HistogramRecorder.maker(bounds, true, storage).get();
        HistogramRecorder classic = new HistogramRecorder(bounds, storage);
        for (double value : values) {
            assertThat(both.observe(value)).isEqualTo(classic.observe(value));
        }

        HistogramReading reading = both.read();
        assertThat(reading.counts()).isEqualTo(classic.read().counts());
        assertThat(reading.nativeBuckets()).contains(ExactBuckets.reading(3, SMALLEST_STEP, exact(values)));
        assertThat(reading.sum()).isEqualTo(classic.read().sum());
    }

    @Property(tries = 300)
    void durationsAreCountedInBothAsIfEachHadCountedThemAlone(
            @ForAll("durationBounds") List<Double> bounds,
            @ForAll("durations") List<Long> durations,
            @ForAll("storages") Storage storage) {
        DurationRecorder both = DurationRecorder.maker(bounds, true, storage).get();
        DurationRecorder classic = new DurationRecorder(bounds, storage);
        durations.forEach(both::record);
        durations.forEach(classic::record);

        HistogramReading reading = both.read();
        assertThat(reading.counts()).isEqualTo(classic.read().counts());
        assertThat(reading.sum()).isEqualTo(classic.read().sum());
        assertThat(reading.nativeBuckets()).contains(ExactBuckets.reading(3, 0x1p-20, seconds(durations)));
    }

    @Property(tries = 300)
    void whatIsReadInALowerResolutionIsWhatItWouldHaveCounted(
            @ForAll("values") List<Double> values, @ForAll("limits") int most) {
        HistogramRecorder recorder =
                HistogramRecorder.maker(List.of(), true, Storage.STRIPED).get();
        values.forEach(recorder::observe);

        NativeReading full = recorder.read().nativeBuckets().orElseThrow();
        NativeReading reduced = full.withAtMost(most);

        assertThat(reduced).isEqualTo(ExactBuckets.reading(reduced.schema(), SMALLEST_STEP, exact(values)));
        assertThat(reduced.count()).isEqualTo(values.size());
        if (reduced.schema() > -4) {
            assertThat(reduced.positive()).hasSizeLessThanOrEqualTo(most);
            assertThat(reduced.negative()).hasSizeLessThanOrEqualTo(most);
        }
        if (reduced.schema() < 3) {
            NativeReading finer = ExactBuckets.reading(reduced.schema() + 1, SMALLEST_STEP, exact(values));
            assertThat(Math.max(finer.positive().size(), finer.negative().size()))
                    .isGreaterThan(most);
        }
    }

    @Property(tries = 300)
    void readingsAddUp(
            @ForAll("values") List<Double> here, @ForAll("values") List<Double> there, @ForAll("limits") int most) {
        HistogramReading sum = read(here).plus(read(there));
        NativeReading all = read(concat(here, there)).nativeBuckets().orElseThrow();

        assertThat(sum.nativeBuckets()).contains(all);
        NativeReading coarse = read(there).nativeBuckets().orElseThrow().withAtMost(most);
        NativeReading mixed = read(here).nativeBuckets().orElseThrow().plus(coarse);
        assertThat(mixed).isEqualTo(ExactBuckets.reading(coarse.schema(), SMALLEST_STEP, exact(concat(here, there))));
        assertThat(coarse.plus(read(here).nativeBuckets().orElseThrow())).isEqualTo(mixed);
    }

    @Test
    void aSumOfWhichOnePartIsClassicIsClassic() {
        HistogramReading classic = HistogramReading.empty(List.of());

        assertThat(classic.plus(read(List.of(1.0))).nativeBuckets()).isEmpty();
        assertThat(read(List.of(1.0)).plus(classic).nativeBuckets()).isEmpty();
        assertThat(read(List.of(1.0)).plus(classic).count()).isEqualTo(1);
    }

    @Property(tries = 300)
    void aQuantileIsReadWithinFourAndAHalfPercent(
            @ForAll @Size(min = 1, max = 40) List<@From("measurable") Double> sizes,
            @ForAll @DoubleRange(min = 0, max = 1) double quantile) {
        int rank = (int) Math.max(1, Math.ceil(quantile * sizes.size()));
        double exact = sizes.stream().sorted().skip(rank - 1).findFirst().orElseThrow();

        double seen = 0;
        int bucket = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Long> next :
                read(sizes).nativeBuckets().orElseThrow().positive().entrySet()) {
            bucket = seen < rank ? next.getKey() : bucket;
            seen += next.getValue();
        }

        double middle = Math.pow(2, (bucket - 0.5) / 8);
        assertThat(middle / exact).isBetween(1 / 1.045, 1.045);
    }

    @Property(tries = 300)
    void whatThereWasNoMemoryForIsInTheClassicBucketItBelongsTo(
            @ForAll("bounds") List<Double> bounds, @ForAll("values") List<Double> values) {
        ValueBuckets classic = new ValueBuckets(bounds);
        NativeCounts counts = new NativeCounts(new NativeCells(bounds, classic));
        long[] others = new long[classic.size()];
        values.forEach(value -> others[classic.bucketOf(value)]++);

        HistogramReading reading = counts.read(others, 0);

        assertThat(reading.counts()).isEqualTo(others);
        assertThat(reading.nativeBuckets().orElseThrow().count()).isEqualTo(values.size());
    }

    /** Those that keep numbers. */
    @Provide
    Arbitrary<Storage> storages() {
        return Arbitraries.of(Storage.SHARDED, Storage.STRIPED);
    }

    @Provide
    Arbitrary<Double> sizes() {
        Arbitrary<Double> anywhere = Combinators.combine(
                        Arbitraries.integers().between(-128, 1023),
                        Arbitraries.longs().between(0, (1L << 52) - 1))
                .as((exponent, fraction) -> Math.scalb(Double.longBitsToDouble(1023L << 52 | fraction), exponent));
        Arbitrary<Double> atABound = Combinators.combine(
                        Arbitraries.integers().between(-1023, 8191),
                        Arbitraries.integers().between(-2, 2))
                .as((bucket, ulps) -> {
                    double bound = Math.pow(2, bucket / 8.0);
                    return bound + ulps * Math.ulp(bound);
                });
        return Arbitraries.oneOf(anywhere, atABound).filter(size -> size > SMALLEST_STEP && Double.isFinite(size));
    }

    /** Not so large that a sum of them would be refused. */
    @Provide
    Arbitrary<Double> measurable() {
        return sizes().filter(size -> size < 1e300);
    }

    @Provide
    Arbitrary<List<Double>> values() {
        return value().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Double>> bounds() {
        return value().set().ofMaxSize(12).map(set -> List.copyOf(new TreeSet<>(set)));
    }

    /** Powers of two, which are bounds of native buckets, other numbers, and what counts as zero. */
    private Arbitrary<Double> value() {
        Arbitrary<Double> powers = Arbitraries.integers().between(-30, 30).map(exponent -> Math.scalb(1.0, exponent));
        Arbitrary<Double> whole = Arbitraries.integers().between(-1_000, 1_000).map(number -> number / 8.0);
        Arbitrary<Double> tiny = Arbitraries.of(0.0, SMALLEST_STEP, -SMALLEST_STEP, Double.MIN_VALUE, 0x1p-1022);
        Arbitrary<Double> signed = powers.flatMap(power -> Arbitraries.of(power, -power));
        return Arbitraries.oneOf(signed, whole, tiny);
    }

    @Provide
    Arbitrary<List<Double>> durationBounds() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-22, 12).map(exponent -> Math.scalb(1.0, exponent)),
                        Arbitraries.longs().between(1, 3_000_000_000L).map(nanos -> nanos / 1e9))
                .set()
                .ofMaxSize(12)
                .map(set -> List.copyOf(new TreeSet<>(set)));
    }

    @Provide
    Arbitrary<List<Long>> durations() {
        Arbitrary<Long> atABound = Combinators.combine(
                        Arbitraries.integers().between(-170, 265),
                        Arbitraries.integers().between(-1, 1))
                .as((bucket, more) -> Math.max(0, (long) (Math.pow(2, bucket / 8.0) * 1e9) + more));
        return Arbitraries.oneOf(atABound, Arbitraries.longs().greaterOrEqual(0), Arbitraries.of(0L, Long.MAX_VALUE))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(0, 12);
    }

    private static HistogramReading read(List<Double> values) {
        HistogramRecorder recorder =
                HistogramRecorder.maker(List.of(), true, Storage.SHARDED).get();
        values.forEach(recorder::observe);
        return recorder.read();
    }

    private static List<Double> concat(List<Double> here, List<Double> there) {
        return Stream.concat(here.stream(), there.stream()).toList();
    }

    private static List<BigDecimal> exact(List<Double> values) {
        return values.stream().map(BigDecimal::new).toList();
    }

    private static List<BigDecimal> seconds(List<Long> nanos) {
        return nanos.stream().map(value -> BigDecimal.valueOf(value, 9)).toList();
    }
}
