// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A call that its body adds labels to. It runs in the series where they are unknown, and ends in that of the values it
 * has then, once, however often it is told. Whoever began it ends it, on the same thread.
 *
 * <p>Labels may be added by any thread until the call has ended. Thread-safe. To end takes a lock for as long as it takes
 * to say that it is the first end, and another one if the series is new; it never throws.
 */
public final class CallScope {
    private final ScopedCalls calls;
    private final CallRecorder begun;
    private final AtomicReferenceArray<String> values;
    private final long start;

    /** Written under the lock of this. */
    private volatile boolean ended;

    private CallFrames.@Nullable Frame frame;

    /** In nanoseconds, of the call's event. */
    private long latency = Latencies.NOT_KNOWN;

    CallScope(ScopedCalls calls, String[] values, CallRecorder begun) {
        this.calls = calls;
        this.values = new AtomicReferenceArray<>(values);
        this.begun = begun;
        this.start = begun.start();
    }

    /** The innermost measured call of this thread, if its body may add labels to it. */
    public static @Nullable CallScope innermost() {
        CallFrames.Frame frame = CallFrames.innermost();
        return frame == null ? null : frame.visible();
    }

    /** The innermost call of this thread whose body may add labels, if it is inside another one, which takes none. */
    public static @Nullable CallScope hidden() {
        CallFrames.Frame frame = CallFrames.innermost();
        return frame == null ? null : frame.hidden();
    }

    /**
     * An executor that has {@code executor} run each task inside the call that submits it; submitted outside of all calls,
     * inside the one that is the innermost now.
     */
    public static Executor carriedBy(Executor executor) {
        return new CarryingExecutor(executor, innermost());
    }

    /**
     * Sets a label of this call. {@code null} is the value {@code none}. If the call does not declare the label, or has
     * ended, nothing is set and the registry told.
     *
     * @throws IllegalArgumentException if the label is not declared or the call has ended, and the registry wants errors
     *     to be thrown
     */
    public void addLabel(String name, @Nullable String value) {
        int index = calls.indexOf(name);
        if (index < 0) {
            calls.refuseUndeclared(name);
        } else if (ended) {
            calls.refuseLate(name);
        } else {
            values.set(index, LabelValues.of(value));
        }
    }

    /**
     * Tells the registry of this call that a label was added inside another one that takes none.
     *
     * @throws IllegalArgumentException if the registry wants errors to be thrown
     */
    public void refuseHidden(String name) {
        calls.refuseHidden(name);
    }

    /**
     * Says when the event was emitted, as {@link CallRecorder#latency(Instant)} does; it is recorded in the series in which
     * the call ends. Called by whoever began the call, before its body.
     */
    public void latency(@Nullable Instant emitted) {
        latency = Latencies.nanosSince(emitted);
    }

    /** The same for an event that was emitted so many milliseconds after the beginning of 1970, in UTC. */
    public void latency(long epochMillis) {
        latency(Instant.ofEpochMilli(epochMillis));
    }

    /** Ends the call: it returned. */
    public void success() {
        leave(frame);
        end(EndKinds.SUCCESS);
    }

    /** Ends the call: it threw {@code failure}, which means the same as for {@link CallRecorder#failure}. */
    public void failure(@Nullable Throwable failure) {
        leave(frame);
        end(begun.kindOf(failure));
    }

    /**
     * Ends the call when {@code stage} completes; at once if there is no stage. The thread leaves the call now.
     *
     * @return {@code stage} itself, as by {@link CallRecorder#observe(long, CompletionStage)}
     */
    public <S extends @Nullable CompletionStage<?>> S observe(S stage) {
        leave(frame);
        if (stage == null || ObservedEnd.hasSucceeded(stage)) {
            end(EndKinds.SUCCESS);
            return stage;
        }
        try {
            stage.whenComplete((result, failure) -> end(failure == null ? EndKinds.SUCCESS : begun.kindOf(failure)));
        } catch (Throwable refusal) {
            // The caller gets the stage all the same: measuring must not change what a method does.
            end(begun.kindOf(refusal));
        }
        return stage;
    }

    /** Makes this the innermost call of the thread. Without memory for that, its labels cannot be added. */
    void enter() {
        frame = entered();
    }

    /** Runs {@code task} inside the call, or, without memory for that, outside. */
    void run(Runnable task) {
        CallFrames.Frame entered = entered();
        try {
            task.run();
        } finally {
            leave(entered);
        }
    }

    private CallFrames.@Nullable Frame entered() {
        try {
            return CallFrames.enter(this);
        } catch (Throwable exhausted) {
            // The call is counted, so it goes on.
            return null;
        }
    }

    private static void leave(CallFrames.@Nullable Frame entered) {
        try {
            CallFrames.leave(entered);
        } catch (Throwable exhausted) {
            // Whatever the thread is inside of leaves this, too.
        }
    }

    private void end(int kind) {
        // Of all ways to say it once the one that needs no stack.
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        CallRecorder last = begun;
        try {
            CallRecorder labelled = calls.series(values);
            if (labelled != begun) {
                labelled.arrive();
                last = labelled;
            }
            last.addLatency(latency);
        } catch (Throwable exhausted) {
            // No memory for another series: it ends where it began.
        }
        last.end(start, kind);
        if (last != begun) {
            begun.withdraw();
        }
    }
}
