// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.NativeReading;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.value.HistogramRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings of native histograms while several threads record, and meet at each bucket's first value. */
class NativeReadingRaceTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 200_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void bothHistogramsOfValuesHaveTheSameCountInEveryReading(Storage storage) throws Exception {
        HistogramRecorder recorder = HistogramRecorder.maker(List.of(-1.0, 1e-3, 1.0, 1e3), true, storage)
                .get();

        HistogramReading total =
                record(i -> recorder.observe(Math.scalb((i & 1) == 0 ? 1.0 : -1.5, octave(i))), recorder::read);

        assertThat(total.nativeBuckets().orElseThrow().negative()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void bothHistogramsOfDurationsHaveTheSameCountInEveryReading(Storage storage) throws Exception {
        DurationRecorder recorder =
                DurationRecorder.maker(List.of(1e-6, 1e-3), true, storage).get();

        record(i -> recorder.record(1L << (20 + octave(i))), recorder::read);
    }

    @Test
    void bothHistogramsOfCallsHaveTheSameCountInEveryReadingAndTheServiceHasNone() throws Exception {
        CallDefinition call = CallDefinition.action("load").nativeHistogram(true);
        ServiceRecorder service =
                Recorders.service(ServiceDefinition.of("Store", "app.Store").calls(call));
        CallRecorder recorder = service.call(call);

        record(
                i -> {
                    long start = recorder.begin();
                    switch ((int) (i % 3)) {
                        case 0 -> recorder.success(start);
                        case 1 -> recorder.cancelled(start);
                        default -> recorder.failure(start, null);
                    }
                },
                () -> {
                    CallReading reading = recorder.read();
                    assertThat(reading.duration().count()).isEqualTo(reading.ended());
                    return reading.duration();
                });

        assertThat(Recorders.read(service).responseTime().count()).isEqualTo((long) THREADS * ROUNDS);
        assertThat(Recorders.read(service).responseTime().nativeBuckets()).isEmpty();
    }

    private static int octave(long i) {
        return (int) (i * 40 / ROUNDS) - 20;
    }

    private HistogramReading record(LongConsumer recording, Supplier<HistogramReading> reader) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            writers.add(threads.submit(() -> {
                start.await();
                for (long round = 0; round < ROUNDS; round++) {
                    recording.accept(round);
                }
                return null;
            }));
        }
        start.countDown();
        HistogramReading last = reader.get();
        while (!writers.stream().allMatch(Future::isDone)) {
            HistogramReading reading = reader.get();
            assertAgrees(reading);
            assertGrown(last, reading);
            last = reading;
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        HistogramReading total = reader.get();
        assertAgrees(total);
        assertThat(total.count()).isEqualTo((long) THREADS * ROUNDS);
        return total;
    }

    private static void assertAgrees(HistogramReading reading) {
        assertThat(reading.nativeBuckets().orElseThrow().count()).isEqualTo(reading.count());
    }

    private static void assertGrown(HistogramReading before, HistogramReading after) {
        NativeReading later = after.nativeBuckets().orElseThrow();
        NativeReading earlier = before.nativeBuckets().orElseThrow();
        assertThat(later.zeroCount()).isGreaterThanOrEqualTo(earlier.zeroCount());
        earlier.positive()
                .forEach((bucket, count) ->
                        assertThat(later.positive().getOrDefault(bucket, 0L)).isGreaterThanOrEqualTo(count));
        earlier.negative()
                .forEach((bucket, count) ->
                        assertThat(later.negative().getOrDefault(bucket, 0L)).isGreaterThanOrEqualTo(count));
    }
}
