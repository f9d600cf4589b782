// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the recorder of one series of calls has stored, and how it is read. The comment of {@code CallRecorder} argues why
 * a reading agrees with itself.
 *
 * <p>Thread-safe.
 */
public final class CallState {
    private static final int MAX_ATTEMPTS = 4;

    private final CallDefinition definition;
    private final List<Double> ownBounds;
    private final List<Double> serviceBounds;
    private final BucketLayout layout;
    private final FailureKinds kinds;
    private final OutcomeCounts ends;

    /** Takes the ends, and {@link #ends} their times alone, where only a share of the calls is timed. */
    private final @Nullable SampledOutcomes sampledEnds;

    /** Of calls that moved, where that may be. */
    private final @Nullable Slots withdrawals;

    private final Latencies latencies;
    private final LostEnds lost;

    public CallState(CallTemplate template) {
        this.definition = template.definition();
        this.ownBounds = definition.kind().isMeasured() ? definition.buckets() : List.of();
        this.serviceBounds = definition.request() ? template.serviceBounds() : List.of();
        this.layout = template.layout();
        this.kinds = template.kinds();
        Storage storage = template.storage();
        boolean isSampled = definition.sample() != SampleRules.ALL;
        this.ends = new OutcomeCounts(isSampled ? 1 : kinds.size(), layout, storage);
        this.sampledEnds = isSampled ? new SampledOutcomes(definition.sample(), ends, kinds.size(), storage) : null;
        this.withdrawals = definition.bodyLabels().isEmpty() ? null : storage.slots(1, 0);
        this.latencies = template.latencies() == null ? Latencies.NONE : new Latencies(template.latencies());
        this.lost = new LostEnds(kinds.size());
    }

    public CallDefinition definition() {
        return definition;
    }

    public Slots own() {
        return ends.own();
    }

    public boolean isSampled() {
        return sampledEnds != null;
    }

    /** Takes the ends that cannot be counted elsewhere. */
    public LostEnds lost() {
        return lost;
    }

    /** The kind of end of a call that threw {@code failure}. Never throws. */
    public int kindOf(@Nullable Throwable failure) {
        return kinds.of(failure);
    }

    /** Counts a beginning, once there is a start to be returned. */
    public long start() {
        long start = sampledEnds != null ? sampledEnds.start() : System.nanoTime();
        own().add(OutcomeCounts.STARTED, 1);
        return start;
    }

    /** Counts the beginning of a call that was timed from its beginning elsewhere. */
    public void arrive() {
        own().add(OutcomeCounts.STARTED, 1);
    }

    /** Counts an end of this kind. */
    public void add(long start, int kind) {
        if (sampledEnds != null) {
            sampledEnds.add(start, kind);
        } else if (kind == FailureKinds.SUCCESS) {
            ends.addSuccess(since(start));
        } else {
            ends.add(kind, since(start));
        }
    }

    public void addLongSuccess(int slot, long nanos) {
        ends.addLongSuccess(slot, nanos);
    }

    public void addLatency(long nanos) {
        latencies.record(nanos);
    }

    /** Takes a beginning back. Never throws. */
    public void withdraw() {
        try {
            if (withdrawals != null) {
                withdrawals.add(0, 1);
            }
        } catch (Throwable exhausted) {
            lost.addWithdrawal();
        }
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

    private CallReading readOnce() {
        double seconds = ends.nanos() / BucketLayout.NANOS_PER_SECOND;
        long moved = moved();
        long[] byKind = lost.byKind();
        long[] byBucket = new long[layout.size()];
        if (sampledEnds != null) {
            sampledEnds.addTo(byKind, byBucket);
        } else {
            // As if they had taken no time.
            byBucket[0] += Arrays.stream(byKind).sum();
            ends.addTo(byKind, byBucket);
        }
        // Last, so that whatever end was read, its beginning is.
        long begun = ends.started();
        Map<String, Long> errors = new LinkedHashMap<>();
        for (int i = 0; i < kinds.errors().size(); i++) {
            errors.put(kinds.errors().get(i), byKind[FailureKinds.ofError(i)]);
        }
        return new CallReading(
                definition,
                List.of(),
                0,
                begun,
                moved,
                byKind[FailureKinds.SUCCESS],
                byKind[FailureKinds.CANCELLED],
                errors,
                layout.read(ownBounds, byBucket, seconds),
                layout.read(serviceBounds, byBucket, seconds),
                latencies.read());
    }

    private long moved() {
        long counted = withdrawals == null ? 0 : withdrawals.sum(0);
        return counted + lost.withdrawals();
    }

    private static long since(long start) {
        return Math.max(0, System.nanoTime() - start);
    }
}
