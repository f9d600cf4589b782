// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.MetricDefinition;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimerTest {
    private final Timer timer = MetricRegistry.createEmpty()
            .timer(MetricDefinition.timer("took_seconds").buckets(0.001, 1));

    @Test
    void durationsAreReadInSeconds() {
        timer.record(Duration.ofMillis(1));
        timer.recordNanos(1_000_001);
        timer.record(2, TimeUnit.SECONDS);

        assertThat(timer.read().counts()).containsExactly(1L, 1L, 1L);
        assertThat(timer.read().sum()).isEqualTo(2.002000001);
    }

    @Test
    @SuppressWarnings("try") // Closing it by hand is the point.
    void aStopwatchRecordsOnceHoweverOftenItIsClosed() {
        try (Stopwatch watch = timer.start()) {
            watch.close();
            watch.close();
        }

        assertThat(timer.read().count()).isEqualTo(1);
    }

    @Test
    void aTaskIsCountedAlsoWhenItThrows() throws IOException {
        assertThat(timer.record(() -> "done")).isEqualTo("done");
        timer.record(() -> {});
        assertThat(timer.recordChecked(() -> read("done"))).isEqualTo("done");
        timer.recordChecked(() -> write("done"));

        assertThatIllegalStateException()
                .isThrownBy(() -> timer.record(() -> {
                    throw new IllegalStateException();
                }));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> timer.recordChecked(() -> read("")));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> timer.recordChecked(() -> write("")));

        assertThat(timer.read().count()).isEqualTo(7);
    }

    private static String read(String text) throws IOException {
        write(text);
        return text;
    }

    private static void write(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException();
        }
    }
}
