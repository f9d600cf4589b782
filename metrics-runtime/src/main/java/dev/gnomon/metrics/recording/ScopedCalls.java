// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.index.LabelDefinition;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The calls of one method whose body adds labels to them.
 *
 * <p>Thread-safe. A call allocates a few small objects, and nothing that outlives it.
 */
public final class ScopedCalls {
    private final LabelledCalls series;
    private final String name;
    private final CallFaults faults;
    private final String[] bodyLabels;
    private final int known;

    ScopedCalls(LabelledCalls series, String name, CallFaults faults) {
        CallDefinition definition = series.definition();
        this.series = series;
        this.name = name;
        this.faults = faults;
        this.known = definition.labels().size();
        this.bodyLabels =
                definition.bodyLabels().stream().map(LabelDefinition::name).toArray(String[]::new);
        CallRecorder.hideOuterCalls();
    }

    /**
     * Begins a call, with the values of the labels that are known before, and makes it the innermost of this thread.
     *
     * @throws IllegalArgumentException if the values are not as many as the labels
     */
    public CallScope begin(String... values) {
        if (values.length != known) {
            throw new IllegalArgumentException("There are " + values.length + " values for the " + known + " labels of "
                    + name + " that are known before the call; give one value for each.");
        }
        String[] all = Arrays.copyOf(values, known + bodyLabels.length);
        Arrays.fill(all, known, all.length, LabelRules.UNKNOWN);
        CallScope scope = new CallScope(this, all, series.labelValues(all));
        scope.enter();
        return scope;
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
        refuse(label, name + " declares the labels " + List.of(bodyLabels) + "; declare it in @Metered(labels = ...).");
    }

    /** Tells the registry of a label that came too late. */
    void refuseLate(String label) {
        refuse(label, "the call of " + name + " has ended; add it before.");
    }

    /** Tells the registry of a label that was added inside a further call, which declares none. */
    void refuseHidden(String label) {
        refuse(
                label,
                "the innermost measured call, inside that of " + name
                        + ", declares no labels; declare it there in @Metered(labels = ...).");
    }

    private void refuse(String label, String reason) {
        faults.undeclaredLabel("The label \"" + label + "\" is not recorded: " + reason);
    }

    /** The series of these values. */
    CallRecorder series(AtomicReferenceArray<String> values) {
        String[] all = new String[values.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return series.labelValues(all);
    }
}
