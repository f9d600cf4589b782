// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.Fault;
import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of one label that are kept. {@code other} is always among them, and of an open label also what stands for a
 * {@linkplain LabelRules#isStandIn missing} value; neither is counted.
 *
 * <p>{@link #refusal} may be called by any thread, takes no lock and allocates nothing. {@link #keep} is called under the
 * lock of the table, so that the bound is exact.
 */
final class KeptValues {
    private final LabelDefinition label;
    private final Set<String> kept = ConcurrentHashMap.newKeySet(8);

    /** Set once {@link #kept} holds the last value that it will ever hold, and never taken back. */
    private volatile boolean full;

    KeptValues(LabelDefinition label) {
        this.label = label;
        if (label.isClosed()) {
            kept.addAll(label.values());
            full = true;
        }
    }

    /** Why {@code value} becomes {@code other}; nothing if it stays as it is. */
    @Nullable
    Fault refusal(@Nullable String value) {
        if (isOther(value)) {
            return null;
        }
        // Before looking into the set: a value kept by another thread meanwhile is then surely seen.
        boolean wasFull = full;
        if (value != null && kept.contains(value)) {
            return null;
        }
        if (value == null || label.isClosed() || !LabelText.isValue(value)) {
            return Invalid.LABELS;
        }
        return wasFull && !LabelRules.isStandIn(value) ? Exhausted.LABEL_VALUES : null;
    }

    /** What the label is called. */
    String label() {
        return label.name();
    }

    /** A refusal that is told later. */
    Consumer<FaultSource> told(Fault refusal) {
        return source -> source.refusedValue(refusal, label.name());
    }

    /** Keeps a value that was admitted under the same lock. */
    void keep(String admitted) {
        if (label.max() > 0 && !label.isClosed() && !LabelRules.isStandIn(admitted) && kept.add(admitted)) {
            full = kept.size() >= label.max();
        }
    }

    static boolean isOther(@Nullable String value) {
        return LabelRules.OTHER.equals(value);
    }
}
