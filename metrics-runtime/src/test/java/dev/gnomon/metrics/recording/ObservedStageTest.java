// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ObservedStageTest {
    private final CallRecorder recorder =
            Recorders.make(List.of(), CallDefinition.action("load").errors(IOException.class), Storage.SHARDED);

    @Test
    void theCallRunsUntilTheStageCompletes() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        recorder.observe(recorder.begin(), stage);

        assertThat(recorder.read().active()).isEqualTo(1);
        stage.complete("done");
        assertOneEnd(Outcome.SUCCESS);
    }

    @Test
    void theSameStageIsReturnedSoThatCancellingItIsSeen() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> returned = recorder.observe(recorder.begin(), stage);

        assertThat(returned).isSameAs(stage);
        returned.cancel(true);
        assertOneEnd(Outcome.CANCELLED);
    }

    @Test
    void aFailureIsNamedAsOnTheSynchronousPath() {
        CompletableFuture<String> source = new CompletableFuture<>();
        recorder.observe(recorder.begin(), source.thenApply(String::trim).thenApply(String::strip));
        source.completeExceptionally(new IOException());

        assertOneEnd(Outcome.FAILURE);
        assertThat(recorder.read().errors()).containsEntry("IOException", 1L);
    }

    @Test
    void aStageThatIsCompleteEndsTheCallAtOnce() {
        recorder.observe(recorder.begin(), CompletableFuture.completedFuture("done"));

        assertOneEnd(Outcome.SUCCESS);
    }

    @Test
    void noStageIsASuccess() {
        CompletionStage<String> none = recorder.observe(recorder.begin(), noStage());

        assertThat(none).isNull();
        assertOneEnd(Outcome.SUCCESS);
    }

    @Test
    void aStageThatCallsBackTwiceEndsTheCallOnce() {
        recorder.observe(recorder.begin(), new Misbehaving(callback -> {
            callback.accept("done", null);
            callback.accept(null, new IOException());
        }));

        assertOneEnd(Outcome.SUCCESS);
    }

    @Test
    void aStageThatRefusesToBeObservedEndsTheCallWithWhatItThrew() {
        Misbehaving stage = new Misbehaving(callback -> {
            throw new UnsupportedOperationException();
        });

        assertThat(recorder.observe(recorder.begin(), stage)).isSameAs(stage);
        assertOneEnd(Outcome.FAILURE);
        assertThat(recorder.read().errors()).containsEntry("UnsupportedOperationException", 1L);
    }

    @Test
    void aStageThatCallsBackAndThenThrowsEndsTheCallOnce() {
        recorder.observe(recorder.begin(), new Misbehaving(callback -> {
            callback.accept("done", null);
            throw new StackOverflowError();
        }));

        assertOneEnd(Outcome.SUCCESS);
    }

    private void assertOneEnd(Outcome outcome) {
        assertThat(recorder.read().active()).isZero();
        assertThat(recorder.read().ended()).isEqualTo(1);
        assertThat(recorder.read().ended(outcome)).isEqualTo(1);
    }

    @SuppressWarnings("NullAway") // What a method without null checking returns.
    private static CompletionStage<String> noStage() {
        return null;
    }

    /** A stage whose {@code whenComplete} does what a test wants. */
    private static final class Misbehaving extends CompletableFuture<String> {
        private final Consumer<BiConsumer<? super String, ? super Throwable>> behaviour;

        Misbehaving(Consumer<BiConsumer<? super String, ? super Throwable>> behaviour) {
            this.behaviour = behaviour;
        }

        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> callback) {
            behaviour.accept(callback);
            return this;
        }
    }
}
