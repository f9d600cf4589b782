// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileRulesTest {
    @Test
    void noQuantilesAreFaultless() {
        assertThat(QuantileRules.fault(List.of())).isEmpty();
    }

    @Test
    void theLeastAndTheGreatestAreQuantiles() {
        assertThat(QuantileRules.fault(List.of(0.0, 0.5, 1.0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, 99, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotBetweenZeroAndOneIsRefused(double quantile) {
        assertThat(QuantileRules.fault(List.of(quantile)))
                .hasValue("The quantile " + quantile + " is not between 0 and 1; state 0.99 for 99 %.");
    }

    @Test
    void theFaultNamesBothQuantiles() {
        assertThat(QuantileRules.fault(List.of(0.5, 0.99, 0.9)))
                .hasValue("The quantile 0.9 is not above the one before it, 0.99; list the quantiles in ascending"
                        + " order.");
    }

    @Test
    void bothZerosAreOneQuantile() {
        assertThat(QuantileRules.fault(List.of(-0.0, 0.0))).isPresent();
    }

    @Property
    void quantilesAscend(
            @ForAll @Size(min = 2, max = 20) @UniqueElements List<@DoubleRange(min = 0, max = 1) Double> quantiles) {
        List<Double> ascending = new ArrayList<>(new TreeSet<>(quantiles));
        List<Double> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);

        assertThat(QuantileRules.fault(ascending)).isEmpty();
        assertThat(QuantileRules.fault(descending)).isPresent();
    }

    @Property
    void aQuantileStatedTwiceIsRefused(@ForAll @DoubleRange(min = 0, max = 1) double quantile) {
        assertThat(QuantileRules.fault(List.of(quantile, quantile))).isPresent();
    }
}
