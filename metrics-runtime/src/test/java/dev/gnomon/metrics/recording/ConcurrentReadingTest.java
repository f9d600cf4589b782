// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readings while calls begin and end on several threads. */
class ConcurrentReadingTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 50_000;
    private static final int CALLS_IN_A_ROUND = 4;

    private static final CallDefinition ACTION =
            CallDefinition.action("load").errors(IOException.class).buckets(1e-7, 1e-6, 1e-5);
    private static final CallDefinition REQUEST = CallDefinition.request("ping");

    private final ServiceRecorder service = Recorders.service(
            ServiceDefinition.of("Store", "app.Store").buckets(3e-7, 1e-6, 3e-6).calls(ACTION, REQUEST));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void everyReadingIsConsistentAndNoCounterGoesBack() throws Exception {
        List<Future<?>> writers = startWriters();

        ServiceReading last = Recorders.read(service);
        long readings = 0;
        while (!writers.stream().allMatch(Future::isDone)) {
            ServiceReading reading = Recorders.read(service);
            assertConsistent(reading);
            assertGrown(last, reading);
            last = reading;
            readings++;
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        assertThat(readings).as("readings while recording").isGreaterThan(10);
        assertTotals(Recorders.read(service));
    }

    private List<Future<?>> startWriters() {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            writers.add(threads.submit(() -> {
                start.await();
                write();
                return null;
            }));
        }
        start.countDown();
        return writers;
    }

    private void write() {
        CallRecorder action = service.call(ACTION);
        CallRecorder request = service.call(REQUEST);
        IOException failure = new IOException();
        for (int i = 0; i < ROUNDS; i++) {
            action.success(action.begin());
            action.failure(action.begin(), failure);
            CompletableFuture<String> stage = action.observe(action.begin(), new CompletableFuture<>());
            stage.cancel(false);
            request.failure(request.begin(), null);
        }
    }

    private static void assertConsistent(ServiceReading reading) {
        for (CallReading call : reading.calls()) {
            long outcomes = 0;
            for (Outcome outcome : Outcome.values()) {
                assertThat(call.ended(outcome)).as(outcome.label()).isNotNegative();
                outcomes += call.ended(outcome);
            }
            assertThat(call.duration().count()).isEqualTo(outcomes);
            assertThat(call.responseTime().count()).isEqualTo(outcomes);
            assertThat(call.active()).isNotNegative();
        }
        assertThat(reading.responseTime().count()).isEqualTo(reading.ended());
        assertThat(reading.ended())
                .isEqualTo(
                        reading.calls().stream().mapToLong(CallReading::ended).sum());
    }

    private static void assertGrown(ServiceReading before, ServiceReading after) {
        for (int i = 0; i < before.calls().size(); i++) {
            CallReading earlier = before.calls().get(i);
            CallReading later = after.calls().get(i);
            assertThat(later.active())
                    .as("running, or begun since the last reading")
                    .isLessThanOrEqualTo(THREADS + later.started() - earlier.started());
            for (Outcome outcome : Outcome.values()) {
                assertThat(later.ended(outcome)).as(outcome.label()).isGreaterThanOrEqualTo(earlier.ended(outcome));
            }
            earlier.errors()
                    .forEach((error, count) ->
                            assertThat(later.errors().get(error)).as(error).isGreaterThanOrEqualTo(count));
            assertThat(later.duration().sum())
                    .isGreaterThanOrEqualTo(earlier.duration().sum());
        }
    }

    private static void assertTotals(ServiceReading reading) {
        long each = (long) THREADS * ROUNDS;
        CallReading action = reading.calls().get(0);
        assertThat(action.active()).isZero();
        for (Outcome outcome : Outcome.values()) {
            assertThat(action.ended(outcome)).as(outcome.label()).isEqualTo(each);
        }
        assertThat(action.errors()).containsEntry("IOException", each).containsEntry("other", 0L);
        assertThat(reading.calls().get(1).errors()).containsEntry("other", each);
        assertThat(reading.ended()).isEqualTo(CALLS_IN_A_ROUND * each);
        assertThat(reading.active()).isZero();
    }
}
