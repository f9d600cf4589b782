// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallState;
import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.FailureKinds;
import dev.gnomon.metrics.call.Latencies;
import dev.gnomon.metrics.call.LostEnds;
import dev.gnomon.metrics.call.OutcomeCounts;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.value.CounterRecorder;
import java.lang.invoke.VarHandle;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Records the calls of one measured method, or those of them that have certain label values. Each call begins once and
 * ends once, by exactly one of {@link #success}, {@link #failure}, {@link #cancelled} and
 * {@link #observe(long, CompletionStage)}, on the same thread or, after a safe hand-over, on another.
 *
 * <p><b>What is stored.</b> A beginning adds one to <i>started</i>. An end adds one to one number, that of its pair of
 * kind (success, cancellation, or an error of the closed set) and duration bucket, and then its duration to the sum.
 * Requests by outcome, errors, the histograms of action and service, their counts and the calls now running are all
 * derived from these numbers when read. {@link OutcomeCounts} shows where they are. Where only a share of the calls is timed,
 * {@code SampledOutcomes} has the ends.
 *
 * <p><b>Why a reading is consistent while calls go on.</b> The count, the buckets, the outcomes and the errors of a
 * reading are sums over the same numbers, each read once: they agree, whenever the numbers were read. No reader can see
 * half an end, so none sees a failure as a success that a later scrape would have to take back: each of these counters
 * only grows from one reading to the next. A call's end happens after its beginning, and the reader reads the ends
 * before it reads <i>started</i>; so whatever end it saw, it sees the beginning too, and started minus ended, the calls
 * now running, is never below zero. The sum is added after the end and read before the ends: it holds no duration that
 * is not counted.
 *
 * <p>Calls that begin while the ends are read count as running, though they may have ended since; a reader that was
 * interrupted there for long would show thousands. So it reads again, a few times, until none began meanwhile, and
 * takes the reading during which the fewest did.
 *
 * <p>A call whose body adds labels begins in the series where these are unknown, and moves to another one when it ends:
 * there it begins and ends, and here its beginning is taken back, by a number of its own that is read like an end. So
 * this series, too, shows no calls below zero.
 *
 * <p><b>When the stack or the memory is at its end.</b> An end that runs into {@link StackOverflowError} or
 * {@link OutOfMemoryError} is counted all the same, as one that took no time; the error does not reach the caller. Two
 * things cannot be promised. A beginning for which there is no room throws, and is not counted. And an end whose method
 * cannot even be entered throws, and leaves its call running for ever. A beginning needs more stack than that entry, so
 * interpreted code does not come to it; code that a just-in-time compiler inlined may, when it falls back to larger
 * frames between the two.
 *
 * <p>Thread-safe. But for the first times of this package, recording allocates nothing but an object or two for each
 * call that is observed or subscribed to and not yet complete, and takes no lock but in the case above, the only one in
 * which it may wait for a reader, for a moment. Times are those of {@link System#nanoTime()}; a negative duration
 * counts as zero. The sum of the time that all calls took holds 584 years and then begins again at zero, as after a
 * restart; with a thousand calls always running, that is after two hundred days.
 */
public final class CallRecorder {
    /**
     * Whether a call on any thread may be inside one that its body labels, and has to hide that one. Without a volatile
     * read in every call: to miss it matters only to a thread inside such a call, for elsewhere {@link CallFrames#hide} and
     * {@link CallFrames#unhide} find nothing to do. That call is of a {@link ScopedCalls}, whose constructor set this, and a
     * fence where it was entered makes that seen, also where the thread came by the measured object without any order.
     *
     * <p>It never goes back, so no state of a stress test could begin without it, and none tests it.
     */
    private static boolean hiding;

    private final CallState counts;

    /**
     * Those of {@link #counts}: a load less for each begin and success. Nothing where only a share of the calls is timed,
     * so that to ask for that takes no load.
     */
    private final @Nullable Slots own;

    private final BucketLayout layout;

    /** Takes the ends that there was no stack or no memory for. */
    final LostEnds lost;

    CallRecorder(CallTemplate template) {
        this.counts = new CallState(template);
        this.own = counts.isSampled() ? null : counts.own();
        this.layout = template.layout();
        this.lost = counts.lost();
    }

    /** From now on calls hide those that they are inside of. */
    static void hideOuterCalls() {
        // While there is stack to spare: a class whose initialization runs out of it is lost to the whole process.
        CallFrames.innermost();
        hiding = true;
        // The other one is in CallFrames.enter.
        VarHandle.releaseFence();
    }

    /** Counts a call as running and returns its start, which one of the other methods is to be given. */
    public long begin() {
        Slots all = own;
        if (hiding || all == null) {
            return beginUnusual();
        }
        // Before the clock is read, which waits for all that came before: so the processor finds the slot while it
        // still does what the caller did last. The clock needs less stack, so a beginning that is counted is also
        // returned.
        all.add(OutcomeCounts.STARTED, 1);
        return System.nanoTime();
    }

    /** Ends the call that began at {@code start}: it returned. */
    public void success(long start) {
        Slots all = own;
        if (hiding || all == null) {
            endUnusual(start, FailureKinds.SUCCESS);
            return;
        }
        try {
            addSuccess(all, Math.max(0, System.nanoTime() - start));
        } catch (Throwable exhausted) {
            lost.add(FailureKinds.SUCCESS);
        }
    }

    /**
     * Ends the call that began at {@code start}: it threw {@code failure}, or its stage completed with it. The causes
     * of {@code CompletionException} and {@code ExecutionException} stand for these. A {@code CancellationException}
     * is a cancellation, an exception that the definition expects is a success, and {@code null} is an error of the
     * kind {@code other}.
     */
    public void failure(long start, @Nullable Throwable failure) {
        int kind = LostEnds.NOT_KNOWN;
        try {
            if (hiding) {
                CallFrames.unhide();
            }
            kind = counts.kindOf(failure);
            counts.add(start, kind);
        } catch (Throwable exhausted) {
            lost.add(kind);
        }
    }

    /** Ends the call that began at {@code start}: nobody waits for its result any more. */
    public void cancelled(long start) {
        endUnusual(start, FailureKinds.CANCELLED);
    }

    /**
     * Ends the call that began at {@code start} when {@code stage} completes, as {@link #success} or {@link #failure};
     * at once if there is no stage. A stage that refuses to be observed ends the call with what it threw.
     *
     * @return {@code stage} itself, not one that depends on it: to cancel it is to cancel the call
     */
    public <S extends @Nullable CompletionStage<?>> S observe(long start, S stage) {
        if (stage == null || ObservedEnd.hasSucceeded(stage)) {
            success(start);
            return stage;
        }
        ObservedEnd end = null;
        try {
            if (hiding) {
                CallFrames.unhide();
            }
            end = new ObservedEnd(this, start);
            stage.whenComplete(end);
        } catch (Throwable refusal) {
            // The caller gets the stage all the same: measuring must not change what a method does.
            if (end == null) {
                end(start, counts.kindOf(refusal));
            } else {
                end.accept(null, refusal);
            }
        }
        return stage;
    }

    /** Begins a call that ends when the returned object is told so: a subscription to what a method returned. */
    public MeasuredSubscription subscribed() {
        return new MeasuredSubscription(this);
    }

    /**
     * The same publisher, measured: a call begins with each subscription and ends when that completes, fails or is
     * cancelled, or when the publisher refuses it. If nobody subscribes, nothing is recorded.
     */
    public <T> Flow.Publisher<T> observe(Flow.Publisher<T> publisher) {
        return observe(publisher, null);
    }

    /** The same, of the handler of an event: each call begins with its {@link #latency}. */
    @SuppressWarnings("NullAway") // A method without null checking may return null, and its caller gets that.
    public <T> Flow.Publisher<T> observe(Flow.Publisher<T> publisher, @Nullable Instant emitted) {
        return publisher == null ? null : new MeasuredPublisher<>(publisher, this, emitted);
    }

    /** The same for an event that was emitted so many milliseconds after the beginning of 1970, in UTC. */
    public <T> Flow.Publisher<T> observe(Flow.Publisher<T> publisher, long epochMillis) {
        return observe(publisher, Instant.ofEpochMilli(epochMillis));
    }

    /**
     * Records how long ago an event was emitted; one in the future was emitted now, and {@code null} at no known time,
     * of which nothing is recorded. Called before {@link #begin}, if the definition says that there is a latency.
     */
    public void latency(@Nullable Instant emitted) {
        addLatency(Latencies.nanosSince(emitted));
    }

    /** The same for an event that was emitted so many milliseconds after the beginning of 1970, in UTC. */
    public void latency(long epochMillis) {
        addLatency(Latencies.nanosSince(epochMillis));
    }

    /** What has been recorded up to now. Takes a bounded number of steps, whatever is being recorded. */
    CallReading read() {
        return counts.read();
    }

    /** Whether it records the calls of this definition. */
    boolean records(CallDefinition call) {
        // Objects.equals asks first whether they are one, as for a decorator: the first comparison of records is slow.
        return Objects.equals(counts.definition(), call);
    }

    /** Counts a call as running that hides no other. */
    long start() {
        return counts.start();
    }

    /** Counts a call as running that began in another series. */
    void arrive() {
        counts.arrive();
    }

    /** Takes a beginning back: the call has ended in another series. Never throws. */
    void withdraw() {
        counts.withdraw();
    }

    /** The kind of end of a call that threw {@code failure}. Never throws. */
    int kindOf(@Nullable Throwable failure) {
        return counts.kindOf(failure);
    }

    /** Ends a call that hides no other. Never throws. */
    void end(long start, int kind) {
        try {
            counts.add(start, kind);
        } catch (Throwable exhausted) {
            lost.add(kind);
        }
    }

    /** Records that an event was emitted so many nanoseconds before its call, if that is known. */
    void addLatency(long nanos) {
        counts.addLatency(nanos);
    }

    private long beginUnusual() {
        long start = start();
        try {
            if (hiding) {
                CallFrames.hide();
            }
        } catch (Throwable exhausted) {
            // A beginning that is counted is returned.
        }
        return start;
    }

    private void endUnusual(long start, int kind) {
        try {
            if (hiding) {
                CallFrames.unhide();
            }
            counts.add(start, kind);
        } catch (Throwable exhausted) {
            lost.add(kind);
        }
    }

    /** The same as {@link OutcomeCounts#addSuccess}, which would have to look for them. */
    private void addSuccess(Slots all, long nanos) {
        int slot = OutcomeCounts.SUCCESSES + layout.bucketOf(nanos);
        if (nanos <= CounterRecorder.LARGEST_WHOLE) {
            all.count(slot, OutcomeCounts.NANOS, nanos);
        } else {
            counts.addLongSuccess(slot, nanos);
        }
    }
}
