// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.FailureKinds;
import dev.gnomon.metrics.call.Latencies;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A call that its body adds labels to. It runs in the series where they are unknown, and ends in that of the values it
 * has then, once, however often it is told. Whoever began it ends it, on the same thread, and lets go of it: when only
 * that thread has referred to it, the object becomes a later call of the same method ({@link IdleScopes}).
 *
 * <p>Labels may be added by any thread until the call has ended. Thread-safe. To end takes a lock for as long as it takes
 * to say that it is the first end, and another one if the series is new; it never throws.
 */
public final class CallScope {
    private final ScopedCalls calls;
    private final AtomicReferenceArray<String> values;
    private final CallFrames.Frame frame = new CallFrames.Frame(this);
    private CallRecorder begun;
    private long start;

    /** In nanoseconds, of the call's event. */
    private long latency = Latencies.NOT_KNOWN;

    /** Written under the lock of this, but by who begins. */
    private volatile boolean ended;

    /** Whether anybody may refer to this who does not let go of it when the call ends. Written by who is inside. */
    private boolean lent;

    /** Begins a call with these values of its labels. */
    CallScope(ScopedCalls calls, AtomicReferenceArray<String> values, CallRecorder begun) {
        this.calls = calls;
        this.values = values;
        this.begun = begun;
        this.start = begun.start();
    }

    /** Begins a call in what was an earlier one, and nobody's since then. */
    CallScope again(CallRecorder series) {
        begun = series;
        latency = Latencies.NOT_KNOWN;
        ended = false;
        start = series.start();
        return this;
    }

    /** The values of the labels, all of which the next call gets anew. */
    AtomicReferenceArray<String> values() {
        return values;
    }

    /** The innermost measured call of this thread, if its body may add labels to it; for whoever may keep it. */
    public static @Nullable CallScope innermost() {
        CallFrames.Frame frame = CallFrames.innermost();
        return frame == null ? null : lent(frame);
    }

    /** The call of a frame, if its body may add labels to it; for whoever may keep it. */
    static @Nullable CallScope lent(CallFrames.Frame frame) {
        CallScope call = frame.visible();
        if (call != null) {
            call.lent = true;
        }
        return call;
    }

    /**
     * Sets a label of the innermost measured call of this thread, as {@link #addLabel} does; answers {@code false} and does
     * nothing if its body may add none, or there is no such call.
     */
    public static boolean addLabelToInnermost(String name, @Nullable String value) {
        CallFrames.Frame frame = CallFrames.innermost();
        CallScope call = frame == null ? null : frame.visible();
        if (call == null) {
            return false;
        }
        call.addLabel(name, value);
        return true;
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
            values.setRelease(index, LabelValues.of(value));
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
        latency = Latencies.nanosSince(epochMillis);
    }

    /** Ends the call: it returned. */
    public void success() {
        boolean left = leave(frame);
        end(FailureKinds.SUCCESS, left);
    }

    /** Ends the call: it threw {@code failure}, which means the same as for {@link CallRecorder#failure}. */
    public void failure(@Nullable Throwable failure) {
        boolean left = leave(frame);
        end(begun.kindOf(failure), left);
    }

    /**
     * Ends the call when {@code stage} completes; at once if there is no stage. The thread leaves the call now.
     *
     * @return {@code stage} itself, as by {@link CallRecorder#observe(long, CompletionStage)}
     */
    public <S extends @Nullable CompletionStage<?>> S observe(S stage) {
        boolean left = leave(frame);
        if (stage == null || ObservedEnd.hasSucceeded(stage)) {
            end(FailureKinds.SUCCESS, left);
            return stage;
        }
        try {
            stage.whenComplete(
                    (result, failure) -> end(failure == null ? FailureKinds.SUCCESS : begun.kindOf(failure), false));
        } catch (Throwable refusal) {
            // The caller gets the stage all the same: measuring must not change what a method does.
            end(begun.kindOf(refusal), false);
        }
        return stage;
    }

    /**
     * Makes this the innermost call of the thread. Without memory or stack for that, its labels cannot be added; they are
     * added to the call around it, if that has such labels.
     */
    void enter() {
        enter(frame);
    }

    /** Runs {@code task} inside the call, or, without memory for that, outside. */
    void run(Runnable task) {
        CallFrames.Frame visit = visit();
        try {
            task.run();
        } finally {
            if (visit != null) {
                leave(visit);
            }
        }
    }

    private CallFrames.@Nullable Frame visit() {
        try {
            CallFrames.Frame visit = new CallFrames.Frame(this);
            CallFrames.enter(visit);
            return visit;
        } catch (Throwable exhausted) {
            return null;
        }
    }

    private static void enter(CallFrames.Frame frame) {
        try {
            CallFrames.enter(frame);
        } catch (Throwable exhausted) {
            // The call is counted, so it goes on.
        }
    }

    /** Whether the thread is inside no longer. */
    private static boolean leave(CallFrames.Frame frame) {
        try {
            return CallFrames.leave(frame);
        } catch (Throwable exhausted) {
            // Whatever the thread is inside of leaves this, too.
            return false;
        }
    }

    /** @param left whether nobody is inside any more, and so nobody refers to this to whom it was not lent */
    private void end(int kind, boolean left) {
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
        try {
            last.end(start, kind);
        } catch (Throwable exhausted) {
            // That method could not even be entered: what is thrown inside of it does not leave it.
            last.lost.add(kind);
        }
        try {
            if (last != begun) {
                begun.withdraw();
            }
            if (left && !lent) {
                calls.rest(this);
            }
        } catch (Throwable exhausted) {
            // The next call makes another object.
        }
    }
}
