// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeriesRulesTest {
    @Property
    void combinationsAreTheProductOrTheGreatestInt(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = Integer.MAX_VALUE) Integer> sizes) {
        BigInteger product = sizes.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
        int[] array = sizes.stream().mapToInt(Integer::intValue).toArray();

        // An empty set makes the product zero, wherever it stands.
        assertThat(BigInteger.valueOf(SeriesRules.combinations(array)))
                .isEqualTo(product.min(BigInteger.valueOf(Integer.MAX_VALUE)));
    }

    @Test
    void aMetricWithoutLabelsHasOneSeries() {
        assertThat(SeriesRules.combinations()).isEqualTo(1);
    }

    @Test
    void aNumberThatIsNotKnownExactlyIsSaidSo() {
        assertThat(SeriesRules.display(12_000)).isEqualTo("12000");
        assertThat(SeriesRules.display(Integer.MAX_VALUE)).isEqualTo("over two billion");
    }
}
