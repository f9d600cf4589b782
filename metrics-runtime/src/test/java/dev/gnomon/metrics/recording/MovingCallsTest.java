// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultCounts;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readings while calls begin in one series and end, on this thread or another, in another one. */
class MovingCallsTest {
    private static final int THREADS = 4;
    private static final int CALLS = 60_000;
    private static final String[] TIERS = {"a", "b", "c", "unknown"};

    private static final CallDefinition CALL = CallDefinition.action("rate")
            .errors(IOException.class)
            .buckets(1e-7, 1e-6, 1e-5)
            .labels(LabelDefinition.ofBoolean("paid"))
            .bodyLabels("tier");

    private final FaultLog faults = new FaultLog();
    private final ServiceRecorder service = Recorders.service(
            ServiceDefinition.of("Shop", "app.Shop").buckets(1e-6).calls(CALL), faults);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void noSeriesRunsBelowZeroAndEveryCallEndsOnce() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int seed = i;
            writers.add(threads.submit(() -> write(new Random(seed))));
        }
        Map<List<String>, CallReading> last = new HashMap<>();
        long readings = 0;
        while (!writers.stream().allMatch(Future::isDone)) {
            ServiceReading reading = Recorders.read(service);
            for (CallReading call : reading.calls()) {
                assertConsistent(call);
                CallReading before = last.put(call.labelValues(), call);
                assertGrown(before == null ? call : before, call);
            }
            assertThat(reading.responseTime().count()).isEqualTo(reading.ended());
            assertThat(reading.active()).isNotNegative();
            readings++;
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(readings).as("readings while recording").isGreaterThan(10);
        ServiceReading reading = Recorders.read(service);
        assertThat(reading.ended()).isEqualTo((long) THREADS * CALLS);
        assertThat(reading.calls()).hasSize(3 * TIERS.length - 3).allSatisfy(call -> {
            assertThat(call.active()).isZero();
            assertThat(call.started() - call.moved()).isEqualTo(call.ended());
        });
        assertThat(FaultCounts.of(faults)).isEmpty();
    }

    private void write(Random random) {
        ScopedCalls scopes = service.scopes(CALL);
        IOException failure = new IOException();
        for (int i = 0; i < CALLS; i++) {
            CallScope call = scopes.begin(LabelValues.of(random.nextBoolean()));
            call.addLabel("tier", TIERS[random.nextInt(TIERS.length)]);
            switch (random.nextInt(4)) {
                case 0 -> call.success();
                case 1 -> call.failure(failure);
                case 2 -> call.observe(new CompletableFuture<>()).cancel(false);
                default -> {
                    CompletableFuture<String> stage = call.observe(new CompletableFuture<>());
                    threads.execute(() -> stage.complete("done"));
                }
            }
        }
    }

    private static void assertConsistent(CallReading call) {
        long outcomes = 0;
        for (Outcome outcome : Outcome.values()) {
            assertThat(call.ended(outcome)).isNotNegative();
            outcomes += call.ended(outcome);
        }
        assertThat(call.duration().count()).isEqualTo(outcomes);
        assertThat(call.responseTime().count()).isEqualTo(outcomes);
        assertThat(call.active()).as("active of %s", call.labelValues()).isNotNegative();
    }

    private static void assertGrown(CallReading before, CallReading after) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(after.ended(outcome)).isGreaterThanOrEqualTo(before.ended(outcome));
        }
        assertThat(after.duration().sum())
                .isGreaterThanOrEqualTo(before.duration().sum());
    }
}
