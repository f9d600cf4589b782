// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.definition.MetricDefinition;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class TimerTest {
    private final Timer timer = MetricRegistry.createEmpty()
            .timer(MetricDefinition.timer("took_seconds").buckets(0.001, 1));

    @Test
    void durationsAreReadInSeconds() {
        timer.record(Duration.ofMillis(1));
        timer.record(1_000_001);
        timer.record(Duration.ofSeconds(2));

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
    void aTaskIsCountedAlsoWhenItThrows() throws Exception {
        Callable<String> works = () -> "done";
        Callable<String> fails = () -> {
            throw new IOException();
        };

        assertThat(timer.record(works)).isEqualTo("done");
        timer.record(() -> {});
        assertThatThrownBy(() -> timer.record(fails)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> timer.record((Runnable) () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(timer.read().count()).isEqualTo(4);
    }
}
