// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Labels that are added where the method has returned, or on another thread. */
class CarriedCallTest extends LabelledShop {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aThreadHasLeftACallWhoseStageGoesOn() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CallScope call = service.scopes(RATE).begin();
        CallLabels labels = Metrics.currentCall();
        assertThat(call.observe(stage)).isSameAs(stage);

        Metrics.addLabel("tier", "lost");
        assertUndeclared(1);
        assertThat(active()).containsEntry(List.of("unknown"), 1L);

        labels.addLabel("tier", "gold");
        stage.complete("done");
        assertThat(ended()).containsEntry(List.of("gold"), 1L);
        assertNothingRuns();

        labels.addLabel("tier", "too late");
        assertUndeclared(2);
    }

    @Test
    void aStageEndsItsCallAsItEnds() {
        service.scopes(RATE).begin().observe(CompletableFuture.completedFuture("done"));
        service.scopes(RATE).begin().observe(CompletableFuture.failedFuture(new IOException()));
        assertThat(service.scopes(RATE).begin().<@Nullable CompletableFuture<?>>observe(null))
                .isNull();
        CompletableFuture<?> cancelled = service.scopes(RATE).begin().observe(new CompletableFuture<>());
        cancelled.cancel(true);

        CallReading reading = Recorders.read(service).calls().get(0);
        assertThat(reading.ended(Outcome.SUCCESS)).isEqualTo(2);
        assertThat(reading.errors()).containsEntry("IOException", 1L);
        assertThat(reading.ended(Outcome.CANCELLED)).isEqualTo(1);
        assertNothingRuns();
    }

    @Test
    void aStageThatNeverCompletesStaysRunningAndTheThreadKeepsNothingOfIt() {
        service.scopes(RATE).begin().observe(new CompletableFuture<>());
        service.scopes(RATE).begin().success();
        Metrics.addLabel("tier", "lost");

        assertThat(active()).containsEntry(List.of("unknown"), 1L);
        assertUndeclared(1);
    }

    @Test
    void tasksRunInsideTheCallThatSubmittedThem() throws Exception {
        Executor carrying = Metrics.carryingCall(threads);
        CallScope call = service.scopes(RATE).begin();
        CompletableFuture<Void> stage = CompletableFuture.runAsync(() -> {}, carrying)
                .thenRunAsync(() -> Metrics.addLabel("tier", "gold"), carrying);
        call.observe(stage);
        awaitTaskThatCompletes(stage);

        assertThat(ended()).containsEntry(List.of("gold"), 1L);
        threads.submit(() -> Metrics.addLabel("tier", "lost")).get();
        assertUndeclared(1);
    }

    @Test
    void aStageThatAnotherThreadCompletesRunsInsideTheCallThatMadeTheExecutor() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CallScope call = service.scopes(RATE).begin();
        CompletableFuture<Void> stage =
                answer.thenAcceptAsync(tier -> Metrics.addLabel("tier", tier), Metrics.carryingCall(threads));
        call.observe(stage);
        threads.execute(() -> answer.complete("gold"));
        awaitTaskThatCompletes(stage);

        assertThat(ended()).containsEntry(List.of("gold"), 1L);
    }

    @Test
    void aTaskOfAnInnerCallWithoutLabelsDoesNotLabelTheOuterOne() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        CallScope outer = service.scopes(RATE).begin();
        Executor carrying = Metrics.carryingCall(tasks::add);
        long inner = service.call(PLAIN).begin();
        carrying.execute(() -> Metrics.addLabel("tier", "lost"));
        tasks.remove().run();
        service.call(PLAIN).success(inner);
        carrying.execute(() -> Metrics.addLabel("tier", "gold"));
        tasks.remove().run();
        outer.success();

        assertThat(ended()).containsEntry(List.of("gold"), 1L);
        assertUndeclared(1);
    }

    @Test
    void aTaskLeavesTheThreadInsideTheCallThatItWasIn() {
        CallScope first = service.scopes(RATE).begin();
        Queue<Runnable> tasks = new ArrayDeque<>();
        Metrics.carryingCall(tasks::add).execute(() -> {
            Metrics.addLabel("tier", "first");
            throw new IllegalStateException("the task's own failure");
        });
        CallScope second = service.scopes(PAY).begin("true");
        try {
            tasks.remove().run();
        } catch (IllegalStateException passedOn) {
            Metrics.addLabel("tier", "second");
        }
        second.success();
        first.success();

        assertThat(ended()).containsEntry(List.of("first"), 1L).containsEntry(List.of("true", "second", "unknown"), 1L);
    }

    /** For whoever is told of the end is told by that task. */
    private void awaitTaskThatCompletes(CompletableFuture<?> stage) throws Exception {
        stage.join();
        threads.submit(() -> {}).get();
    }
}
