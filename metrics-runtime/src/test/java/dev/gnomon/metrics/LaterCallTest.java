// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.ScopedCalls;
import dev.gnomon.metrics.storage.Crowd;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A call may be the object that an earlier one was, and has nothing of that. */
class LaterCallTest extends LabelledShop {
    @Test
    void aLabelForACallThatHasEndedReachesNoLaterOne() {
        CallScope first = service.scopes(RATE).begin();
        CallLabels labels = Metrics.currentCall();
        first.success();
        CallScope second = service.scopes(RATE).begin();
        labels.addLabel("tier", "lost");
        second.success();

        assertThat(ended()).containsEntry(List.of("unknown"), 2L).doesNotContainKey(List.of("lost"));
        assertUndeclared(1);
    }

    @Test
    void aLaterCallHasNothingOfAnEarlierOne() {
        CallScope first = service.scopes(PAY).begin("true");
        Metrics.addLabel("tier", "gold");
        Metrics.addLabel("region", "eu");
        first.failure(new IOException());
        CallScope second = service.scopes(PAY).begin("false");
        Metrics.addLabel("tier", "free");
        second.success();

        assertThat(ended())
                .containsEntry(List.of("true", "gold", "eu"), 1L)
                .containsEntry(List.of("false", "free", "unknown"), 1L);
        assertNothingRuns();
    }

    @Test
    void aCallOfTheSameMethodInsideAnotherHasItsOwnLabels() {
        for (int round = 0; round < 3; round++) {
            CallScope outer = service.scopes(RATE).begin();
            CallScope inner = service.scopes(RATE).begin();
            Metrics.addLabel("tier", "inner");
            inner.success();
            Metrics.addLabel("tier", "outer");
            outer.success();
        }

        assertThat(ended()).containsEntry(List.of("inner"), 3L).containsEntry(List.of("outer"), 3L);
        assertNothingRuns();
    }

    @Test
    void aTaskThatIsCarriedIntoACallThatHasEndedLabelsNoLaterOne() {
        List<Runnable> submitted = new ArrayList<>();
        Executor carrying = Metrics.carryingCall(submitted::add);
        CallScope first = service.scopes(RATE).begin();
        carrying.execute(() -> Metrics.addLabel("tier", "lost"));
        first.success();
        CallScope second = service.scopes(RATE).begin();
        Crowd.run(1, () -> submitted.get(0).run());
        second.success();

        assertThat(ended()).containsEntry(List.of("unknown"), 2L).doesNotContainKey(List.of("lost"));
        assertUndeclared(1);
    }

    @Test
    void aThreadWhoseCallEndedElsewhereLabelsNoLaterOneThere() {
        AtomicReference<CallScope> second = new AtomicReference<>();
        Crowd.run(1, () -> {
            CallScope first = service.scopes(RATE).begin();
            Crowd.run(1, () -> {
                first.success();
                second.set(service.scopes(RATE).begin());
            });
            Metrics.addLabel("tier", "lost");
        });
        second.get().success();

        assertThat(ended()).containsEntry(List.of("unknown"), 2L).doesNotContainKey(List.of("lost"));
        assertUndeclared(1);
    }

    @Test
    void aCallThatNobodyEndedHidesNoLaterOne() {
        CallScope first = service.scopes(RATE).begin();
        service.call(PLAIN).begin();
        first.success();
        CallScope second = service.scopes(RATE).begin();
        Metrics.addLabel("tier", "gold");
        second.success();

        assertThat(ended()).containsEntry(List.of("unknown"), 1L).containsEntry(List.of("gold"), 1L);
    }

    @Test
    void aStageThatCompletesTwiceEndsNoLaterCall() {
        Repeating stage = new Repeating();
        service.scopes(RATE).begin().observe(stage);
        stage.tell();
        CallScope second = service.scopes(RATE).begin();
        stage.tell();
        assertThat(active()).containsEntry(List.of("unknown"), 1L);
        second.success();

        assertThat(ended()).containsEntry(List.of("unknown"), 2L);
        assertNothingRuns();
    }

    @Test
    void theLatencyOfAnEventIsNotThatOfTheNext() {
        CallDefinition on = CallDefinition.handler("on", "sold").latency(true).bodyLabels("tier");
        ScopedCalls handlers = registry.service(
                        ServiceDefinition.of("Orders", "app.Orders").calls(on))
                .scopes(on);
        CallScope first = handlers.begin();
        first.latency(Instant.now());
        first.success();
        handlers.begin().success();

        assertThat(ScrapeText.lines(registry))
                .contains("event_latency_seconds_count{event=\"sold\",service=\"Orders\",tier=\"unknown\"} 1");
    }

    /** A stage that tells its only listener as often as it is told to. */
    private static final class Repeating extends CompletableFuture<String> {
        private @Nullable BiConsumer<? super String, ? super Throwable> listener;

        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
            listener = action;
            return this;
        }

        @SuppressWarnings("NullAway") // As a stage does it: one of the two is null.
        void tell() {
            Objects.requireNonNull(listener).accept("done", null);
        }
    }
}
