// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one method whose body adds labels to them.
 *
 * <p>Thread-safe. A call takes the object of one that is over, and so allocates nothing, but arrays of values if it has
 * more than four labels or more than two that are known before. It makes a new one if the one before was lent to who
 * may keep it ({@link CallScope#innermost}), or ends with a stage that has not succeeded by then; if a call of the same
 * method is inside it; or if more threads call at once than {@link IdleScopes} has places for.
 */
public final class ScopedCalls {
    private final LabelledCalls series;
    private final FaultSource faults;
    private final String[] bodyLabels;
    private final int known;
    private final IdleScopes idle = new IdleScopes();

    ScopedCalls(LabelledCalls series, FaultSource faults) {
        CallDefinition definition = series.definition();
        this.series = series;
        this.faults = faults;
        this.known = definition.labels().size();
        this.bodyLabels =
                definition.bodyLabels().stream().map(LabelDefinition::name).toArray(String[]::new);
        CallRecorder.hideOuterCalls();
    }

    /**
     * Begins a call of which no label is known before, and makes it the innermost of this thread.
     *
     * @throws IllegalArgumentException if there are such labels
     */
    public CallScope begin() {
        requireKnown(0);
        CallScope over = idle.take();
        return begin(over, values(over));
    }

    /**
     * The same with the value of the only label that is known before.
     *
     * @throws IllegalArgumentException if there is not one such label
     */
    public CallScope begin(String a) {
        requireKnown(1);
        CallScope over = idle.take();
        AtomicReferenceArray<String> values = values(over);
        values.setPlain(0, a);
        return begin(over, values);
    }

    /**
     * The same with the values of the labels that are known before.
     *
     * @throws IllegalArgumentException if there are not two such labels
     */
    public CallScope begin(String a, String b) {
        requireKnown(2);
        CallScope over = idle.take();
        AtomicReferenceArray<String> values = values(over);
        values.setPlain(0, a);
        values.setPlain(1, b);
        return begin(over, values);
    }

    /**
     * The same with any number of values. Allocates their array.
     *
     * @throws IllegalArgumentException if the values are not as many as the labels that are known before
     */
    public CallScope begin(String... values) {
        requireKnown(values.length);
        CallScope over = idle.take();
        AtomicReferenceArray<String> all = values(over);
        for (int i = 0; i < values.length; i++) {
            all.setPlain(i, values[i]);
        }
        return begin(over, all);
    }

    private void requireKnown(int given) {
        if (given != known) {
            throw new IllegalArgumentException("There are " + given + " values for the " + known + " labels of "
                    + faults.subject()
                    + " that are known before the call; give one value for each.");
        }
    }

    /** The values of a scope, none of which is known. */
    private AtomicReferenceArray<String> values(@Nullable CallScope over) {
        if (over != null) {
            return over.values();
        }
        AtomicReferenceArray<String> values = new AtomicReferenceArray<>(known + bodyLabels.length);
        forget(values);
        return values;
    }

    private CallScope begin(@Nullable CallScope over, AtomicReferenceArray<String> values) {
        CallRecorder begun = series(values);
        CallScope scope = over != null ? over.again(begun) : new CallScope(this, values, begun);
        scope.enter();
        return scope;
    }

    /** Takes a scope that has ended and that nobody refers to. */
    void rest(CallScope scope) {
        // Whatever it was labelled with does not outlive it.
        forget(scope.values());
        idle.put(scope);
    }

    private static void forget(AtomicReferenceArray<String> values) {
        for (int i = 0; i < values.length(); i++) {
            values.setPlain(i, LabelRules.UNKNOWN);
        }
    }

    /** Where among a call's values that of this label is; negative if the body cannot add it. */
    int indexOf(String label) {
        for (int i = 0; i < bodyLabels.length; i++) {
            if (bodyLabels[i].equals(label)) {
                return known + i;
            }
        }
        return -1;
    }

    /** Tells the registry of a label that the call does not declare. */
    void refuseUndeclared(String label) {
        faults.undeclaredLabel(
                label,
                faults.subject() + " declares the labels " + List.of(bodyLabels)
                        + "; declare it in @Metered(labels = ...).");
    }

    /** Tells the registry of a label that came too late. */
    void refuseLate(String label) {
        faults.undeclaredLabel(label, "the call of " + faults.subject() + " has ended; add it before.");
    }

    /** Tells the registry of a label that was added inside a further call, which declares none. */
    void refuseHidden(String label) {
        faults.undeclaredLabel(
                label,
                "the innermost measured call, inside that of " + faults.subject()
                        + ", declares no labels; declare it there in @Metered(labels = ...).");
    }

    /** The series of these values. Allocates if they are more than four. */
    CallRecorder series(AtomicReferenceArray<String> values) {
        return switch (values.length()) {
            case 1 -> series.labelValues(values.getAcquire(0));
            case 2 -> series.labelValues(values.getAcquire(0), values.getAcquire(1));
            case 3 -> series.labelValues(values.getAcquire(0), values.getAcquire(1), values.getAcquire(2));
            case 4 ->
                series.labelValues(
                        values.getAcquire(0), values.getAcquire(1), values.getAcquire(2), values.getAcquire(3));
            default -> {
                String[] all = new String[values.length()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = values.getAcquire(i);
                }
                yield series.labelValues(all);
            }
        };
    }
}
