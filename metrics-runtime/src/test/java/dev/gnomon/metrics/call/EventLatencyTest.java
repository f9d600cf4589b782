// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventLatencyTest {
    private static final CallDefinition ON =
            CallDefinition.handler("on", "sold").buckets(1, 3600).latency(true);

    private final CallRecorder recorder = Recorders.make(List.of(), ON, Storage.SHARDED);

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
        CallRecorder plain = Recorders.make(List.of(), CallDefinition.handler("on", "sold"), Storage.SHARDED);
        plain.latency(Instant.now());

        assertThat(Recorders.read(plain).latency()).isEmpty();
        assertThat(Recorders.read(plain).ended()).isZero();
    }

    @Test
    void eachSubscriptionToWhatAHandlerAnswersHasItsLatency() {
        SubmissionPublisher<String> answer = new SubmissionPublisher<>();
        Flow.Publisher<String> measured = recorder.observe(answer, Instant.now().minusSeconds(60));
        Flow.Publisher<String> byMillis =
                recorder.observe(answer, System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(1));
        assertThat(latency().count()).isZero();

        measured.subscribe(new Ignoring());
        measured.subscribe(new Ignoring());
        byMillis.subscribe(new Ignoring());
        recorder.observe(answer, null).subscribe(new Ignoring());
        answer.close();

        assertThat(latency().counts()).containsExactly(0L, 3L, 0L);
    }

    private HistogramReading latency() {
        return Recorders.read(recorder).latency().orElseThrow();
    }

    private static final class Ignoring implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(String item) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
