// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GaugeCallbackTest {
    private static final MetricDefinition DEPTH =
            MetricDefinition.gauge("queue_depth").labels("queue");

    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void theCallbackIsAskedAtEachScrape() {
        AtomicInteger depth = new AtomicInteger(3);
        registry.gaugeCallback(DEPTH, Labels.of("queue", "in"), depth::get);
        assertThat(ScrapeText.lines(registry)).contains("queue_depth{queue=\"in\"} 3.0");

        depth.set(4);
        assertThat(ScrapeText.lines(registry)).contains("queue_depth{queue=\"in\"} 4.0");
    }

    @Test
    void aCallbackThatFailsLosesItsOwnSeriesOnly() {
        registry.gaugeCallback(DEPTH, Labels.of("queue", "good"), () -> 1);
        registry.gaugeCallback(DEPTH, Labels.of("queue", "throws"), () -> {
            throw new IllegalStateException("secret=jdbc:password");
        });
        registry.gaugeCallback(DEPTH, Labels.of("queue", "recurses"), GaugeCallbackTest::recurse);
        registry.gaugeCallback(DEPTH, Labels.of("queue", "nan"), () -> Double.NaN);
        registry.gaugeCallback(DEPTH, Labels.of("queue", "infinite"), () -> Double.NEGATIVE_INFINITY);

        assertThat(ScrapeText.lines(registry))
                .filteredOn(line -> line.startsWith("queue_depth"))
                .containsExactly("queue_depth{queue=\"good\"} 1.0");
        assertThat(ScrapeText.lines(registry))
                .contains("metrics_callback_errors_total 8.0")
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void aCallbackForWhichThereIsNoThreadLosesItsOwnSeriesOnly() {
        CallbackThreads none = new CallbackThreads() {
            @Override
            public void execute(Runnable task) {
                throw new OutOfMemoryError("unable to create native thread");
            }
        };
        GaugeCallback callback = new GaugeCallback(DEPTH, () -> 1, none, registry.faults());

        assertThat(callback.value()).isNaN();
        assertThat(callback.value()).isNaN();
        assertThat(ScrapeText.lines(registry)).contains("metrics_callback_errors_total 2.0");
    }

    @Test
    void aMetricWhoseOnlyCallbackFailsIsLeftOut() {
        registry.gaugeCallback(MetricDefinition.gauge("lag"), () -> {
            throw new AssertionError();
        });

        assertThat(registry.find("lag")).isEmpty();
        assertThat(ScrapeText.lines(registry)).noneMatch(line -> line.contains("lag"));
    }

    @Test
    void aCallbackThatBlocksLosesItsSeriesUntilItAnswers() {
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        registry.gaugeCallback(DEPTH, Labels.of("queue", "blocks"), () -> {
            asked.incrementAndGet();
            awaitUninterruptibly(released);
            return 2;
        });
        registry.gaugeCallback(DEPTH, Labels.of("queue", "good"), () -> 1);

        for (int i = 0; i < 3; i++) {
            assertThat(ScrapeText.lines(registry))
                    .filteredOn(line -> line.startsWith("queue_depth"))
                    .containsExactly("queue_depth{queue=\"good\"} 1.0");
        }
        assertThat(asked).as("a blocked callback is not asked again").hasValue(1);
        assertThat(ScrapeText.lines(registry)).contains("metrics_callback_errors_total 4.0");

        released.countDown();
        await().untilAsserted(
                        () -> assertThat(ScrapeText.lines(registry)).contains("queue_depth{queue=\"blocks\"} 2.0"));
    }

    @Test
    void moreBlockedCallbacksThanThreadsDoNotFailTheScrape() {
        CountDownLatch released = new CountDownLatch(1);
        for (int i = 0; i < 10; i++) {
            registry.gaugeCallback(DEPTH, Labels.of("queue", "blocks" + i), () -> {
                awaitUninterruptibly(released);
                return 2;
            });
        }

        assertThat(ScrapeText.lines(registry)).contains("metrics_callback_errors_total 10.0");
        released.countDown();
        await().untilAsserted(() -> assertThat(ScrapeText.lines(registry))
                .filteredOn(line -> line.startsWith("queue_depth"))
                .hasSize(10));
    }

    @Test
    void aCallbackMayTakeAReadingItself() {
        registry.gaugeCallback(
                MetricDefinition.gauge("families"), () -> registry.snapshot().size());

        assertThat(registry.find("families")).isPresent();
    }

    @Test
    void aCallbackIsNotAskedForAScrapeThatDoesNotWantIt() {
        AtomicInteger asked = new AtomicInteger();
        registry.gaugeCallback(MetricDefinition.gauge("lag"), asked::incrementAndGet);
        registry.collect(name -> !name.equals("lag"));

        assertThat(asked).hasValue(0);
    }

    @Test
    void aSeriesIsEitherSetOrAskedFor() {
        registry.gaugeCallback(DEPTH, Labels.of("queue", "in"), () -> 1);
        registry.gauge(DEPTH, Labels.of("queue", "out")).set(2);

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gauge(DEPTH, Labels.of("queue", "in")))
                .withMessageContaining("callback");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gaugeCallback(DEPTH, Labels.of("queue", "in"), () -> 1))
                .withMessageContaining("exists already");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gaugeCallback(DEPTH, Labels.of("queue", "out"), () -> 1));
    }

    @Test
    void aCallbackIsRegisteredByNameToo() {
        registry.gaugeCallback("lag", () -> 1);
        registry.gaugeCallback("queue_depth", Labels.of("queue", "in"), () -> 2);

        assertThat(ScrapeText.lines(registry)).contains("lag 1.0", "queue_depth{queue=\"in\"} 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.gaugeCallback(DEPTH, () -> 1))
                .withMessageContaining("[queue]");
    }

    @Test
    void aGaugeWithACallbackIsReadByAskingIt() {
        MetricFamily<Gauge> depths = registry.gauges(DEPTH);
        registry.gaugeCallback(DEPTH, Labels.of("queue", "in"), () -> 7);

        assertThat(depths.labelValues("in").value()).isEqualTo(7);
        assertThat(depths.labelValues("out").value()).isZero();
    }

    @Test
    void aSeriesThatIsThereFromTheBeginningIsAskedForUnlessItWasSet() {
        MetricDefinition size =
                MetricDefinition.gauge("size").labels(LabelDefinition.closed("tier", "hot", "warm", "cold"));
        MetricFamily<Gauge> sizes = registry.gauges(size);
        sizes.labelValues("warm").set(2);
        registry.gaugeCallback(size, Labels.of("tier", "hot"), () -> 1);
        sizes.labelValues("hot").set(9);
        sizes.labelValues("hot").increment();

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gaugeCallback(size, Labels.of("tier", "hot"), () -> 3));
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gaugeCallback(size, Labels.of("tier", "warm"), () -> 3));
        assertThat(ScrapeText.lines(registry))
                .contains(
                        "size{tier=\"cold\"} 0.0",
                        "size{tier=\"hot\"} 1.0",
                        "size{tier=\"warm\"} 2.0",
                        "metrics_validation_errors_total{reason=\"conflict\"} 2.0");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void aCallbackThatIsNullIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.gaugeCallback(DEPTH, Labels.of("queue", "in"), null))
                .withMessageContaining("queue_depth");
        assertThat(registry.find("queue_depth")).isEmpty();
    }

    @Test
    void aCallbackMayAskTheRegistry() {
        registry.counter("jobs_total").increment(7);
        registry.gaugeCallback(
                MetricDefinition.gauge("jobs_seen"),
                () -> registry.counter("jobs_total").value());

        assertThat(ScrapeText.lines(registry)).contains("jobs_seen 7.0");
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static double recurse() {
        return recurse() + 1;
    }
}
