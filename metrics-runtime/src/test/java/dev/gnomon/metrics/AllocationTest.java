// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.recording.LabelledCalls;
import dev.gnomon.metrics.recording.ScopedCalls;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What recording by label values and by name allocates once its series exist: nothing. */
class AllocationTest {
    private static final int OPERATIONS = 100_000;
    private static final String[] VALUES = values("v", 100);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final MetricRegistry before = Metrics.install(registry);

    @AfterEach
    void putBack() {
        Metrics.install(before);
    }

    @Test
    void lookingUpBySeriesThatExistAllocatesNothing() {
        MetricFamily<Counter> one = open("one", "a");
        MetricFamily<Counter> two = open("two", "a", "b");
        MetricFamily<Counter> three = open("three", "a", "b", "c");
        MetricFamily<Counter> four = open("four", "a", "b", "c", "d");
        LabelDefinition bit = LabelDefinition.closed("bit", "0", "1");
        LabelDefinition sign = LabelDefinition.closed("sign", "plus", "minus");
        LabelDefinition flag = LabelDefinition.closed("flag", "on", "off");
        MetricFamily<Counter> c1 =
                registry.counters(MetricDefinition.counter("c1").labels(bit));
        MetricFamily<Counter> c2 =
                registry.counters(MetricDefinition.counter("c2").labels(bit, sign));
        MetricFamily<Counter> c3 =
                registry.counters(MetricDefinition.counter("c3").labels(bit, sign, flag));

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("one", i -> one.labelValues(VALUES[i % 100]).increment());
        paths.put("two", i -> two.labelValues("x", VALUES[i % 100]).increment());
        paths.put("three", i -> three.labelValues("x", VALUES[i % 100], "z").increment());
        paths.put("four", i -> four.labelValues("x", "y", VALUES[i % 100], "z").increment());
        paths.put("at one", i -> c1.atIndexes(i & 1).increment());
        paths.put("at two", i -> c2.atIndexes(i & 1, 1).increment());
        paths.put("at three", i -> c3.atIndexes(i & 1, 1, 0).increment());
        paths.put("at outside", i -> c3.atIndexes(i & 3, 1, 7).increment());
        assertNothingIsAllocated(paths);
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void lookingUpWhatABoundRefusesAllocatesNothing() {
        MetricFamily<Counter> bounded = registry.counters(
                MetricDefinition.counter("bounded").labels(LabelDefinition.open("a", 10), LabelDefinition.open("b")));
        MetricFamily<Counter> full = open("full", "a");
        for (String value : values("filling", MetricFamily.MAX_SERIES)) {
            full.labelValues(value);
        }
        String tooLong = "x".repeat(300);

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put(
                "over the maximum",
                i -> bounded.labelValues(VALUES[i % 100], "b").increment());
        paths.put(
                "over the combinations", i -> full.labelValues(VALUES[i % 100]).increment());
        paths.put("null", i -> bounded.labelValues(null, "b").increment());
        paths.put("too long", i -> bounded.labelValues(tooLong, "b").increment());
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingACallWithLabelsAllocatesNothing() {
        LabelDefinition unit = LabelDefinition.closed("unit", TimeUnit.values());
        LabelDefinition flag = LabelDefinition.ofBoolean("flag");
        LabelDefinition bit = LabelDefinition.closed("bit", "0", "1");
        LabelledCalls c1 = calls("c1", unit);
        LabelledCalls c2 = calls("c2", unit, flag);
        LabelledCalls c3 = calls("c3", unit, flag, bit);
        LabelledCalls one = calls("one", LabelDefinition.open("a"));
        LabelledCalls bounded = calls("bounded", LabelDefinition.open("a", 10));
        LabelledCalls four = calls("four", LabelDefinition.open("a"), LabelDefinition.open("b"), unit, flag);
        TimeUnit[] units = TimeUnit.values();
        RuntimeException failure = new IllegalStateException();

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("at one", i -> succeed(c1.atIndexes(LabelValues.index(units[i % 7]))));
        paths.put("at two", i -> succeed(c2.atIndexes(LabelValues.index(units[i % 7]), LabelValues.index(i % 2 == 0))));
        paths.put(
                "at three",
                i -> succeed(c3.atIndexes(LabelValues.index(units[i % 7]), LabelValues.index((Boolean) null), 1)));
        paths.put("one", i -> succeed(one.labelValues(VALUES[i % 100])));
        paths.put("one over the maximum", i -> succeed(bounded.labelValues(VALUES[i % 100])));
        paths.put(
                "four",
                i -> succeed(four.labelValues(
                        VALUES[i % 100], "b", LabelValues.of(units[i % 7]), LabelValues.of(i % 2 == 0))));
        paths.put("failures", i -> {
            CallRecorder call = c1.atIndexes(LabelValues.index(units[i % 7]));
            call.failure(call.begin(), failure);
        });
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingACallThatItsBodyLabelsAllocatesNothing() {
        CallDefinition rate = CallDefinition.action("rate").bodyLabels("tier");
        CallDefinition find =
                CallDefinition.action("find").labels(LabelDefinition.open("a")).bodyLabels("tier");
        CallDefinition pay = CallDefinition.action("pay")
                .labels(LabelDefinition.open("a"), LabelDefinition.open("b"))
                .bodyLabels("tier", "region");
        CallDefinition handler =
                CallDefinition.handler("handled", "OrderPlaced").latency(true).bodyLabels("tier");
        ServiceRecorder service = registry.service(
                ServiceDefinition.of("Labelled", "app.Labelled").calls(rate, find, pay, handler));
        ScopedCalls rates = service.scopes(rate);
        ScopedCalls finds = service.scopes(find);
        ScopedCalls pays = service.scopes(pay);
        ScopedCalls handlers = service.scopes(handler);
        RuntimeException failure = new IllegalStateException();
        CompletableFuture<String> done = CompletableFuture.completedFuture("done");

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("success", i -> {
            CallScope call = rates.begin();
            Metrics.addLabel("tier", VALUES[i % 100]);
            call.success();
        });
        paths.put("failure", i -> {
            CallScope call = rates.begin();
            Metrics.addLabel("tier", VALUES[i % 100]);
            call.failure(failure);
        });
        paths.put("complete at once", i -> rates.begin().observe(done));
        paths.put("one before", i -> finds.begin(VALUES[i % 100]).success());
        paths.put("two before and two inside, inside another", i -> {
            CallScope outer = rates.begin();
            CallScope inner = pays.begin(VALUES[i % 10], "b");
            Metrics.addLabel("tier", VALUES[i % 7]);
            Metrics.addLabel("region", null);
            inner.success();
            outer.success();
        });
        paths.put("an event", i -> {
            CallScope call = handlers.begin();
            call.latency(1_700_000_000_000L + i);
            Metrics.addLabel("tier", VALUES[i % 100]);
            call.success();
        });
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingAShareOfTheCallsAllocatesNothing() {
        CallDefinition fixed = CallDefinition.action("fixed").sample(0.3);
        CallDefinition adaptive = CallDefinition.action("adaptive").sample(SampleRules.ADAPTIVE);
        ServiceRecorder service =
                registry.service(ServiceDefinition.of("Sampled", "app.Sampled").calls(fixed, adaptive));
        CallRecorder some = service.call(fixed);
        CallRecorder few = service.call(adaptive);

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("fixed", i -> succeed(some));
        paths.put("adaptive", i -> succeed(few));
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingEventsAndCancelledCallsAllocatesNothing() {
        CallDefinition handler = CallDefinition.handler("placed", "OrderPlaced").latency(true);
        CallRecorder call = registry.service(
                        ServiceDefinition.of("Orders", "app.Orders").calls(handler))
                .call(handler);
        Instant emitted = Instant.now();

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("instant", i -> {
            call.latency(emitted);
            succeed(call);
        });
        paths.put("milliseconds", i -> {
            call.latency(1_700_000_000_000L + i);
            succeed(call);
        });
        paths.put("cancelled", i -> call.cancelled(call.begin()));
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingByNameAllocatesNothing() {
        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put("none", i -> Metrics.increment("none"));
        paths.put("suffix", i -> Metrics.increment("none_total", 2));
        paths.put("one", i -> Metrics.increment("one", "a", VALUES[i % 100]));
        paths.put("two", i -> Metrics.increment("two", "a", VALUES[i % 100], "b", "y"));
        paths.put("two swapped", i -> Metrics.increment("two", 1.5, "b", "y", "a", VALUES[i % 100]));
        paths.put("three", i -> Metrics.increment("three", 2, "a", "x", "b", "y", "c", VALUES[i % 100]));
        paths.put("three turned", i -> Metrics.increment("three", "c", "x", "a", "y", "b", VALUES[i % 100]));
        paths.put("observe", i -> Metrics.observe("sizes", i, "a", VALUES[i % 100]));
        paths.put("set", i -> Metrics.set("depth", i, "a", "x", "b", VALUES[i % 100]));
        paths.put("timer", i -> Metrics.timer("took", "a", "x").recordNanos(i));
        assertNothingIsAllocated(paths);
    }

    @Test
    void recordingByTheHandleOfTheInstalledRegistryAllocatesNothing() {
        LabelDefinition unit = LabelDefinition.closed("unit", TimeUnit.values());
        MetricDefinition jobs = MetricDefinition.counter("jobs").labels(unit, LabelDefinition.ofBoolean("late"));
        InstalledHandle<MetricFamily<Counter>> handle = new InstalledHandle<>(installed -> installed.counters(jobs));
        TimeUnit[] units = TimeUnit.values();
        MetricDefinition sent = MetricDefinition.counter("sent")
                .labels(LabelDefinition.open("status", 500), LabelDefinition.open("cached"));
        InstalledHandle<MetricFamily<Counter>> pages = new InstalledHandle<>(installed -> installed.counters(sent));

        Map<String, IntConsumer> paths = new TreeMap<>();
        paths.put(
                "enum and boolean",
                i -> handle.get()
                        .atIndexes(LabelValues.index(units[i % units.length]), LabelValues.index(i % 2 == 0))
                        .increment());
        paths.put(
                "number and boolean",
                i -> pages.get()
                        .labelValues(LabelValues.of(200 + i % 400), LabelValues.of(i % 2 == 0))
                        .increment());
        assertNothingIsAllocated(paths);
    }

    private LabelledCalls calls(String name, LabelDefinition... labels) {
        CallDefinition call = CallDefinition.action(name).labels(labels);
        return registry.service(ServiceDefinition.of(name, "app." + name).calls(call))
                .calls(call);
    }

    private static void succeed(CallRecorder call) {
        call.success(call.begin());
    }

    private MetricFamily<Counter> open(String name, String... labels) {
        return registry.counters(MetricDefinition.counter(name).labels(labels));
    }

    /** Measured again until it is true: the JVM's own compiler may allocate in between, a path that does always does. */
    private static void assertNothingIsAllocated(Map<String, IntConsumer> paths) {
        paths.forEach((name, path) -> {
            double least = Double.MAX_VALUE;
            for (int attempt = 0; attempt < 5 && least >= 1; attempt++) {
                least = Math.min(least, (double) allocatedBy(path) / OPERATIONS);
            }
            assertThat(least).as("bytes for each operation: %s", name).isLessThan(1);
        });
    }

    private static long allocatedBy(IntConsumer path) {
        long thread = Thread.currentThread().getId();
        long start = THREADS.getThreadAllocatedBytes(thread);
        for (int i = 0; i < OPERATIONS; i++) {
            path.accept(i);
        }
        return THREADS.getThreadAllocatedBytes(thread) - start;
    }

    private static String[] values(String prefix, int count) {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = prefix + i;
        }
        return values;
    }
}
