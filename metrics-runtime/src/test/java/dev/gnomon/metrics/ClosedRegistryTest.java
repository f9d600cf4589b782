// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ClosedRegistryTest {
    private static final MetricDefinition HITS =
            MetricDefinition.counter("hits_total").labels("peer");

    @Test
    void aClosedRegistryIsEmptyAndMakesNothing() {
        MetricRegistry registry = MetricRegistry.createEmpty();
        registry.service(Examples.USERS);
        registry.counter("a");
        registry.close();
        registry.close();

        assertThat(registry.snapshot().size()).isZero();
        assertThat(registry.getMetricFamilyDescriptors()).isEmpty();
        assertThat(registry.getPrometheusNames()).isEmpty();
        assertThat(registry.find("a")).isEmpty();
        assertThat(registry.unregister("a")).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("a"))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> registry.counters(HITS));
        assertThatIllegalStateException().isThrownBy(() -> registry.service(Examples.USERS));
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gaugeCallback(MetricDefinition.gauge("lag"), () -> 1));
    }

    @Test
    void recordingIntoAClosedRegistryDoesNothing() {
        MetricRegistry registry = MetricRegistry.createEmpty();
        MetricRegistry before = Metrics.install(registry);
        try {
            MetricFamily<Counter> hits = registry.counters(HITS);
            Counter counter = registry.counter("a");
            CallRecorder call = registry.service(Examples.USERS).call(Examples.PING);
            Metrics.increment("a");
            registry.close();

            counter.increment();
            hits.labelValues("new").increment();
            call.success(call.begin());
            Metrics.increment("a");
            Metrics.increment("b", "peer", "x");
            Metrics.increment("not a name");
            Metrics.set("c", 1);
            Metrics.timer("d").recordNanos(1);
        } finally {
            Metrics.install(before);
        }

        assertThat(registry.snapshot().size()).isZero();
    }

    @Test
    void closingEndsTheThreadOfACallbackThatBlocks() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        MetricRegistry registry = MetricRegistry.createEmpty();
        registry.gaugeCallback(MetricDefinition.gauge("lag"), () -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                interrupted.countDown();
            }
            return 1;
        });
        Thread scrape = new Thread(registry::snapshot);
        scrape.start();
        asked.await();
        registry.close();

        interrupted.await();
        scrape.join();
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void registriesThatAreClosedOrDroppedLeaveNothingBehind() {
        List<WeakReference<MetricRegistry>> registries = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            registries.add(new WeakReference<>(used(i % 2 == 0, i % 100 == 0)));
        }

        await().untilAsserted(() -> {
            System.gc();
            assertThat(registries)
                    .allSatisfy(registry -> assertThat(registry.get()).isNull());
        });
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("gnomon-callbacks"));
    }

    private static MetricRegistry used(boolean closed, boolean scraped) {
        MetricRegistry registry = MetricRegistry.createEmpty();
        CallRecorder call = registry.service(Examples.USERS).call(Examples.GET_USER);
        call.success(call.begin());
        registry.counters(HITS).labelValues("a").increment();
        registry.histogram("sizes").observe(1);
        registry.timer("took").recordNanos(1);
        registry.gaugeCallback(MetricDefinition.gauge("lag"), () -> 1);
        if (scraped) {
            registry.snapshot();
        }
        if (closed) {
            registry.close();
        }
        return registry;
    }
}
