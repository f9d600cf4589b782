// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.FailureKinds;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends one call when its stage completes, and only once, however often it is told.
 *
 * <p>Thread-safe, wait-free, never throws. One object per observed call.
 */
final class ObservedEnd implements BiConsumer<@Nullable Object, @Nullable Throwable> {
    private final CallRecorder recorder;
    private final long start;
    private final AtomicBoolean ended = new AtomicBoolean();

    ObservedEnd(CallRecorder recorder, long start) {
        this.recorder = recorder;
        this.start = start;
    }

    /** Whether the call behind {@code stage} is over, and well. Only of the class itself: a subclass may answer anything. */
    static boolean hasSucceeded(CompletionStage<?> stage) {
        return stage.getClass() == CompletableFuture.class
                && stage instanceof CompletableFuture<?> future
                && future.isDone()
                && !future.isCompletedExceptionally();
    }

    @Override
    public void accept(@Nullable Object result, @Nullable Throwable failure) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        if (failure == null) {
            recorder.end(start, FailureKinds.SUCCESS);
        } else {
            recorder.end(start, recorder.kindOf(failure));
        }
    }
}
