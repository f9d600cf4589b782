// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketRulesTest {
    @Test
    void theDefaultsKeepTheRules() {
        assertThat(BucketRules.durationFault(BucketRules.DEFAULT_SECONDS)).isEmpty();
    }

    @Test
    void noBoundsAreFaultless() {
        assertThat(BucketRules.fault(List.of())).isEmpty();
        assertThat(BucketRules.durationFault(List.of())).isEmpty();
    }

    @Test
    void theFaultNamesBothBounds() {
        assertThat(BucketRules.fault(List.of(0.1, 1.0, 0.5)))
                .hasValue(
                        "The bucket bound 0.5 is not above the one before it, 1.0; list the bounds in ascending order.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aBoundThatIsNotFiniteIsRefused(double bound) {
        assertThat(BucketRules.fault(List.of(bound))).isPresent();
        assertThat(BucketRules.durationFault(List.of(bound))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, -1.0})
    void aDurationIsAboveZero(double bound) {
        assertThat(BucketRules.fault(List.of(bound))).isEmpty();
        assertThat(BucketRules.durationFault(List.of(bound))).isPresent();
    }

    @Test
    void bothZerosAreOneBound() {
        assertThat(BucketRules.fault(List.of(-0.0, 0.0))).isPresent();
    }

    @Test
    void thereMayBeAsManyBoundsAsTheLimitAndNoMore() {
        assertThat(BucketRules.fault(ascending(BucketRules.MAX_BOUNDS))).isEmpty();
        assertThat(BucketRules.fault(ascending(BucketRules.MAX_BOUNDS + 1))).isPresent();
    }

    @Property
    void ascendingBoundsAreFaultlessAndDescendingOnesAreNot(
            @ForAll @Size(min = 2, max = BucketRules.MAX_BOUNDS) @UniqueElements List<@Positive Double> bounds) {
        List<Double> ascending = new ArrayList<>(new TreeSet<>(bounds));
        List<Double> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);

        assertThat(BucketRules.durationFault(ascending)).isEmpty();
        assertThat(BucketRules.fault(descending)).isPresent();
    }

    @Property
    void aBoundStatedTwiceIsRefused(@ForAll @Positive double bound) {
        assertThat(BucketRules.fault(List.of(bound, bound))).isPresent();
    }

    private static List<Double> ascending(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Double::valueOf).toList();
    }
}
