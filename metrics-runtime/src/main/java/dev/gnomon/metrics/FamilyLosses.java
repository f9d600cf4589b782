// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.Refusals.Exhausted;
import dev.gnomon.metrics.Refusals.Invalid;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.series.Losses;

/**
 * Counts the look-ups of one metric that got another series than they named, and logs the first of each sort.
 *
 * <p>Thread-safe; nothing is allocated but for the first message.
 */
final class FamilyLosses implements Losses {
    private final MetricDefinition metric;
    private final Refusals refusals;

    // Two threads that both find one of these false log one line all the same: the log keeps no line twice.
    private volatile boolean saidInvalid;
    private volatile boolean saidValues;
    private volatile boolean saidCombinations;

    FamilyLosses(MetricDefinition metric, Refusals refusals) {
        this.metric = metric;
        this.refusals = refusals;
    }

    @Override
    public void invalidValue(String label) {
        if (saidInvalid) {
            refusals.invalid(Invalid.LABELS);
            return;
        }
        saidInvalid = true;
        refusals.invalid(
                Invalid.LABELS,
                "A value of the label \"" + label + "\" of the metric \"" + metric.name()
                        + "\" is null, too long, no text or not of its closed set; it is recorded as \"other\".");
    }

    @Override
    public void valuesFull(String label) {
        if (saidValues) {
            refusals.exhausted(Exhausted.LABEL_VALUES);
            return;
        }
        saidValues = true;
        refusals.exhausted(
                Exhausted.LABEL_VALUES,
                "The label \"" + label + "\" of the metric \"" + metric.name()
                        + "\" has as many values as are kept; further ones are recorded as \"other\".");
    }

    @Override
    public void combinationsFull() {
        if (saidCombinations) {
            refusals.exhausted(Exhausted.LABEL_COMBINATIONS);
            return;
        }
        saidCombinations = true;
        refusals.exhausted(
                Exhausted.LABEL_COMBINATIONS,
                "The metric \"" + metric.name() + "\" has " + MetricFamily.MAX_SERIES
                        + " label combinations; further ones are recorded as \"other\".");
    }
}
