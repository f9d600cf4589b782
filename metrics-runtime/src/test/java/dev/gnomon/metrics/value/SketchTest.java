// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.reading.SketchBuckets;
import dev.gnomon.metrics.reading.SketchReading;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The estimates of a sketch against the values themselves. */
class SketchTest {
    /** What is stated is a mathematical bound; an estimate is rounded to a double besides. */
    private static final double ROUNDING = 1 + 1e-15;

    @Property(tries = 2000)
    void everyQuantileIsWithinTheStatedErrorOfTheExactOne(
            @ForAll("values") List<Double> values, @ForAll @DoubleRange(min = 0, max = 1) double q) {
        double exact = exactQuantile(values, q);
        double estimate = sketchOf(values).quantile(q);

        if (Math.abs(exact) < Double.MIN_NORMAL) {
            assertThat(estimate).isEqualTo(0.0);
        } else {
            assertThat(estimate).isCloseTo(exact, within(Math.abs(exact) * SketchBuckets.RELATIVE_ERROR * ROUNDING));
        }
    }

    @Property
    void bucketsAreInTheOrderOfTheirValues(@ForAll("anyFinite") double one, @ForAll("anyFinite") double two) {
        assertThat(SketchBuckets.of(Math.min(one, two))).isLessThanOrEqualTo(SketchBuckets.of(Math.max(one, two)));
    }

    @Property
    void mergedIsRecordedTogether(@ForAll("values") List<Double> some, @ForAll("values") List<Double> others) {
        List<Double> all = new ArrayList<>(some);
        all.addAll(others);

        assertThat(sketchOf(some).plus(sketchOf(others)))
                .isEqualTo(sketchOf(others).plus(sketchOf(some)))
                .isEqualTo(sketchOf(all))
                .hasSameHashCodeAs(sketchOf(all));
        assertThat(sketchOf(some).plus(SketchReading.EMPTY)).isEqualTo(sketchOf(some));
    }

    @Test
    void theErrorIsReachedAtBothEndsOfTheWidestBucket() {
        double justBelowTheNext = Math.nextDown(65.0 / 64);

        assertThat(SketchBuckets.of(justBelowTheNext)).isEqualTo(SketchBuckets.of(1));
        assertThat(SketchBuckets.estimate(SketchBuckets.of(1)) - 1)
                .isCloseTo(SketchBuckets.RELATIVE_ERROR, within(1e-15));
        assertThat(1 - SketchBuckets.estimate(SketchBuckets.of(1)) / justBelowTheNext)
                .isCloseTo(SketchBuckets.RELATIVE_ERROR, within(1e-15));
        assertThat(SketchBuckets.RELATIVE_ERROR).isLessThan(0.0078);
    }

    @Test
    void theEdgesOfTheNumbersHaveBuckets() {
        for (double edge : List.of(Double.MAX_VALUE, Double.MIN_NORMAL, -Double.MIN_NORMAL, -Double.MAX_VALUE)) {
            assertThat(SketchBuckets.of(edge)).isBetween(0, SketchBuckets.COUNT - 1);
            assertThat(SketchBuckets.estimate(SketchBuckets.of(edge)) / edge).isBetween(0.99, 1.01);
        }
    }

    @Test
    void zeroIsExactAndBothZerosAreOne() {
        assertThat(sketchOf(List.of(0.0, -0.0, Double.MIN_VALUE)).quantile(0)).isEqualTo(0.0);
        assertThat(sketchOf(List.of(0.0, -0.0, Double.MIN_VALUE)).quantile(1)).isEqualTo(0.0);
    }

    @Test
    void anEmptySketchHasNoQuantile() {
        assertThat(new Sketch().read()).isEqualTo(SketchReading.EMPTY);
        assertThat(SketchReading.EMPTY.quantile(0.5)).isNaN();
        assertThat(SketchReading.EMPTY.count()).isZero();
    }

    @Test
    void theRankIsTheNearestAbove() {
        SketchReading reading = sketchOf(List.of(1.0, 2.0, 4.0, 8.0));

        assertThat(reading.quantile(0.25)).isBetween(1.0, 1.01);
        assertThat(reading.quantile(0.2501)).isBetween(2.0, 2.02);
        assertThat(reading.quantile(0.75)).isBetween(4.0, 4.04);
        assertThat(reading.quantile(0.7501)).isBetween(8.0, 8.08);
    }

    @Provide
    Arbitrary<List<Double>> values() {
        Arbitrary<Double> measured = Arbitraries.doubles().between(-1000, 1000).ofScale(6);
        return Arbitraries.oneOf(anyFinite(), measured).list().ofMinSize(1).ofMaxSize(200);
    }

    @Provide
    Arbitrary<Double> anyFinite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    private static SketchReading sketchOf(List<Double> values) {
        Sketch sketch = new Sketch();
        values.forEach(sketch::add);
        return sketch.read();
    }

    /** The nearest rank, counted from one: what client_java and the Go client of Prometheus aim at. */
    private static double exactQuantile(List<Double> values, double q) {
        int rank = Math.max(1, (int) Math.ceil(q * values.size()));
        return values.stream().sorted().skip(rank - 1L).findFirst().orElseThrow();
    }
}
