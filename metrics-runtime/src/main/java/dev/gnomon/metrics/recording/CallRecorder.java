// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Records the calls of one measured method. Each call begins once and ends once, by exactly one of {@link #success},
 * {@link #failure}, {@link #cancelled} and {@link #observe}, on the same thread or, after a safe hand-over, on another.
 *
 * <p><b>What is stored.</b> A beginning adds one to <i>started</i>. An end adds one to one number, that of its pair of
 * kind (success, cancellation, or an error of the closed set) and duration bucket, and then its duration to the sum.
 * Requests by outcome, errors, the histograms of action and service, their counts and the calls now running are all
 * derived from these numbers when read. {@link EndCounts} shows where they are.
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
 * <p><b>When the stack or the memory is at its end.</b> An end that runs into {@link StackOverflowError} or
 * {@link OutOfMemoryError} is counted all the same, as one that took no time; the error does not reach the caller. Two
 * things cannot be promised. A beginning for which there is no room throws, and is not counted. And an end whose method
 * cannot even be entered throws, and leaves its call running for ever. A beginning needs more stack than that entry, so
 * interpreted code does not come to it; code that a just-in-time compiler inlined may, when it falls back to larger
 * frames between the two.
 *
 * <p>Thread-safe. Recording allocates nothing but one object for each call of {@link #observe} whose stage is not yet
 * complete, and takes no lock but for the first end that is no success and in the case above, the only one in which it
 * may wait for a reader, for a moment. Times are those of {@link System#nanoTime()}; a negative duration counts as zero.
 * The sum of the time that all calls took holds 292 years; with a thousand calls always running, that is a hundred days.
 */
public final class CallRecorder {
    private static final int MAX_ATTEMPTS = 4;

    private final CallDefinition definition;
    private final List<Double> actionBounds;
    private final List<Double> serviceBounds;
    private final BucketLayout layout;
    private final EndKinds kinds;
    private final EndCounts ends;

    /** Those of {@link #ends}: a load less for each begin and success. */
    private final Slots own;

    private final long[] lost;

    /**
     * Makes a recorder.
     *
     * @param kinds of ends, as the definition has them
     * @param layout from which both histograms can be read
     * @param serviceBounds the buckets of the service's response time, in seconds
     */
    CallRecorder(
            CallDefinition definition,
            EndKinds kinds,
            BucketLayout layout,
            List<Double> serviceBounds,
            Storage storage) {
        this.definition = definition;
        this.actionBounds = definition.action() ? definition.buckets() : List.of();
        this.serviceBounds = definition.request() ? serviceBounds : List.of();
        this.layout = layout;
        this.kinds = kinds;
        this.ends = new EndCounts(kinds.size(), layout, storage);
        this.own = ends.own();
        this.lost = new long[kinds.size()];
    }

    /** Counts a call as running and returns its start, which one of the other methods is to be given. */
    public long begin() {
        // Before the clock is read, which waits for all that came before: so the processor finds the slot while it
        // still does what the caller did last. The clock needs less stack, so a beginning that is counted is also
        // returned.
        own.add(EndCounts.STARTED, 1);
        return System.nanoTime();
    }

    /** Ends the call that began at {@code start}: it returned. */
    public void success(long start) {
        try {
            addSuccess(since(start));
        } catch (Throwable exhausted) {
            // Here and below without a method of its own, which the stack may have no room for.
            synchronized (lost) {
                lost[EndKinds.SUCCESS]++;
            }
        }
    }

    /**
     * Ends the call that began at {@code start}: it threw {@code failure}, or its stage completed with it. The causes
     * of {@code CompletionException} and {@code ExecutionException} stand for these. A {@code CancellationException}
     * is a cancellation, an exception that the definition expects is a success, and {@code null} is an error of the
     * kind {@code other}.
     */
    public void failure(long start, @Nullable Throwable failure) {
        int kind = lost.length - 1;
        try {
            kind = kinds.of(failure);
            end(start, kind);
        } catch (Throwable exhausted) {
            synchronized (lost) {
                lost[kind]++;
            }
        }
    }

    /** Ends the call that began at {@code start}: nobody waits for its result any more. */
    public void cancelled(long start) {
        try {
            ends.add(EndKinds.CANCELLED, since(start));
        } catch (Throwable exhausted) {
            synchronized (lost) {
                lost[EndKinds.CANCELLED]++;
            }
        }
    }

    /**
     * Ends the call that began at {@code start} when {@code stage} completes, as {@link #success} or {@link #failure};
     * at once if there is no stage. A stage that refuses to be observed ends the call with what it threw.
     *
     * @return {@code stage} itself, not one that depends on it: to cancel it is to cancel the call
     */
    public <S extends @Nullable CompletionStage<?>> S observe(long start, S stage) {
        if (stage == null || hasSucceeded(stage)) {
            success(start);
            return stage;
        }
        ObservedEnd end = null;
        try {
            end = new ObservedEnd(this, start);
            stage.whenComplete(end);
        } catch (Throwable refusal) {
            // The caller gets the stage all the same: measuring must not change what a method does.
            if (end == null) {
                failure(start, refusal);
            } else {
                end.accept(null, refusal);
            }
        }
        return stage;
    }

    /** What has been recorded up to now. Takes a bounded number of steps, whatever is being recorded. */
    public CallReading read() {
        CallReading best = null;
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < MAX_ATTEMPTS && fewest > 0; i++) {
            long before = ends.started();
            CallReading reading = readOnce();
            long meanwhile = reading.started() - before;
            if (best == null || meanwhile < fewest) {
                best = reading;
                fewest = meanwhile;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Whether it records the calls of this definition. */
    boolean records(CallDefinition call) {
        // Objects.equals asks first whether they are one, as for a decorator: the first comparison of records is slow.
        return Objects.equals(definition, call);
    }

    private CallReading readOnce() {
        double seconds = ends.nanos() / BucketLayout.NANOS_PER_SECOND;
        long[] lostEnds = lostEnds();
        long[] counts = ends.read();
        // Last: see the class comment.
        long begun = ends.started();
        long[] total = new long[layout.size()];
        long successes = addTo(total, counts, EndKinds.SUCCESS, lostEnds);
        long cancellations = addTo(total, counts, EndKinds.CANCELLED, lostEnds);
        Map<String, Long> errors = new LinkedHashMap<>();
        for (int i = 0; i < kinds.errors().size(); i++) {
            errors.put(kinds.errors().get(i), addTo(total, counts, EndKinds.ofError(i), lostEnds));
        }
        return new CallReading(
                definition,
                begun,
                successes,
                cancellations,
                errors,
                layout.read(actionBounds, total, seconds),
                layout.read(serviceBounds, total, seconds));
    }

    private void addSuccess(long nanos) {
        int slot = EndCounts.SUCCESSES + layout.bucketOf(nanos);
        if (nanos <= CounterRecorder.LARGEST_WHOLE) {
            own.count(slot, EndCounts.NANOS, nanos);
        } else {
            ends.addLongSuccess(slot, nanos);
        }
    }

    private void end(long start, int kind) {
        if (kind == EndKinds.SUCCESS) {
            addSuccess(since(start));
        } else {
            ends.add(kind, since(start));
        }
    }

    private static long since(long start) {
        return Math.max(0, System.nanoTime() - start);
    }

    /** Only of the class itself: a subclass may answer anything. */
    private static boolean hasSucceeded(CompletionStage<?> stage) {
        return stage.getClass() == CompletableFuture.class
                && stage instanceof CompletableFuture<?> future
                && future.isDone()
                && !future.isCompletedExceptionally();
    }

    private long[] lostEnds() {
        synchronized (lost) {
            return lost.clone();
        }
    }

    /** Adds the ends of one kind to those by bucket, and answers how many they are. */
    private static long addTo(long[] total, long[] counts, int kind, long[] lostEnds) {
        total[0] += lostEnds[kind];
        long sum = lostEnds[kind];
        for (int i = 0; i < total.length; i++) {
            long count = counts[kind * total.length + i];
            total[i] += count;
            sum += count;
        }
        return sum;
    }
}
