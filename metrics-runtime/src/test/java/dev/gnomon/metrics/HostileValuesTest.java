// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.definition.MetricDefinition;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What handles do with values that no metric can hold: nothing, and count it once. */
class HostileValuesTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteChangesNothingAndIsCounted(double value) {
        registry.counter("a").increment(value);
        registry.gauge("b").set(value);
        registry.gauge("b").add(value);
        registry.histogram("c").observe(value);

        assertThat(registry.counter("a").value()).isZero();
        assertThat(registry.gauge("b").value()).isZero();
        assertThat(registry.histogram("c").read().count()).isZero();
        assertRefused("not_finite", 4);
    }

    @Test
    void aNegativeIncrementChangesNothingAndIsCounted() {
        Counter counter = registry.counter("a");
        counter.increment(5);
        counter.increment(-1);
        counter.increment(Long.MIN_VALUE);
        counter.increment(-0.5);
        counter.increment(-0.0);

        assertThat(counter.value()).isEqualTo(5);
        assertRefused("negative", 3);
    }

    @Test
    void whatWouldOverflowChangesNothingAndIsCounted() {
        Counter counter = registry.counter("a");
        counter.increment(Double.MAX_VALUE / 2);
        counter.increment(Double.MAX_VALUE / 2);
        Gauge gauge = registry.gauge("b");
        gauge.set(Double.MAX_VALUE);
        gauge.add(Double.MAX_VALUE);
        Histogram histogram = registry.histogram("c");
        histogram.observe(Double.MAX_VALUE / 2);
        histogram.observe(Double.MAX_VALUE / 2);

        assertThat(counter.value()).isEqualTo(Double.MAX_VALUE / 2);
        assertThat(gauge.value()).isEqualTo(Double.MAX_VALUE);
        assertThat(histogram.read().count()).isEqualTo(1);
        assertRefused("overflow", 3);
    }

    @Test
    void aCounterBeyondWhatADoubleCountsByOneIsScrapedWithTheOthers() {
        Counter large = registry.counter("bytes_total");
        for (int i = 0; i < 1 << 14; i++) {
            large.increment(1L << 40);
        }
        registry.counter("small_total").increment();

        assertThat(ScrapeText.lines(registry)).contains("bytes_total 1.8014398509481984E16", "small_total 1.0");
    }

    @Test
    void aTimerTakesEveryDuration() {
        Timer timer = registry.timer("took");
        timer.recordNanos(-1);
        timer.record(Duration.ofSeconds(Long.MIN_VALUE));
        timer.record(Duration.ofSeconds(Long.MAX_VALUE));
        timer.record(Duration.ofMillis(1));

        assertThat(timer.read().count()).isEqualTo(4);
        assertThat(timer.read().counts()[0]).isEqualTo(3);
        assertThat(timer.read().sum()).isPositive().isFinite();
    }

    @Test
    @SuppressWarnings("NullAway") // Code without null checking passes null all the same.
    void aDurationThatIsNullChangesNothingAndIsCounted() {
        registry.timer("took").record((Duration) null);
        registry.timer("asked", Labels.of("queue", "a")).record((Duration) null);
        registry.timers(MetricDefinition.timer("waited").labels("queue"))
                .labelValues("b")
                .record((Duration) null);
        registry.timer("took").record(Duration.ofMillis(1));

        assertThat(registry.timer("took").read().count()).isEqualTo(1);
        assertRefused("missing", 3);
    }

    @Test
    @SuppressWarnings("NullAway") // Code without null checking passes null all the same.
    void aDurationThatIsNullIsThrownOnRequest() {
        Timer timer = registry.timer("took");
        timer.record((Duration) null);
        registry.throwErrors(true);
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> timer.record((Duration) null))
                    .withMessage(
                            "A duration of the timer \"took_seconds\" is null, and is not recorded; give it one, or"
                                    + " do not record.");
        }
        registry.throwErrors(false);
        timer.record((Duration) null);

        assertThat(timer.read().count()).isZero();
        assertRefused("missing", 4);
    }

    @Test
    @SuppressWarnings("NullAway") // Code without null checking passes null all the same.
    void aDurationOfATimerThatIsSwitchedOffOrRefusedMayBeNullToo() {
        registry.timer(MetricDefinition.timer("off").disabled(true)).record((Duration) null);
        Metrics.timer("no name").record((Duration) null);
        Metrics.timer("no name").record(Duration.ofMillis(1));

        assertRefused("missing", 1);
    }

    private void assertRefused(String reason, int times) {
        assertThat(ScrapeText.lines(registry))
                .contains("metrics_validation_errors_total{reason=\"" + reason + "\"} " + (double) times);
    }
}
