// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.index.CallDefinition;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventLatencyTest {
    private static final CallDefinition ON =
            CallDefinition.handler("on", "sold").buckets(1, 3600).withLatency();

    private final CallRecorder recorder = new CallRecorders(List.of()).make(ON, Storage.SHARDED);

    @Test
    void itIsTheTimeSinceTheEmissionAndNeverNegative() {
        recorder.latency(Instant.now().minusSeconds(60));
        recorder.latency(System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(1));
        recorder.latency(Instant.now().plusSeconds(1_000_000));
        recorder.latency(Long.MAX_VALUE);

        assertThat(latency().counts()).containsExactly(2L, 2L, 0L);
        assertThat(latency().sum()).isCloseTo(120, within(30.0));
    }

    @Test
    void anInstantThatIsNotKnownTicksNothing() {
        recorder.latency(null);

        assertThat(latency().count()).isZero();
    }

    @Test
    void anInstantLongAgoIsCountedAndThrowsNothing() {
        recorder.latency(Instant.MIN);
        recorder.latency(Instant.MAX);
        recorder.latency(Long.MIN_VALUE);
        recorder.latency(0);

        assertThat(latency().counts()).containsExactly(1L, 0L, 3L);
    }

    @Test
    void aCallWithoutLatencyRecordsNone() {
        CallRecorder plain = new CallRecorders(List.of()).make(CallDefinition.handler("on", "sold"), Storage.SHARDED);
        plain.latency(Instant.now());

        assertThat(plain.read().latency()).isEmpty();
        assertThat(plain.read().ended()).isZero();
    }

    private HistogramReading latency() {
        return recorder.read().latency().orElseThrow();
    }
}
