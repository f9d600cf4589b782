// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has happened, and whether all series of all registries are as that should have made them. */
final class History {
    private final Map<MetricRegistry, Ledger> registries;
    private final List<String> steps = new ArrayList<>();
    private int comparisons;

    /** @param registries each with what the reference counts in its place */
    History(Map<MetricRegistry, Ledger> registries) {
        this.registries = registries;
    }

    /** Something is about to happen, within so many calls. */
    void note(int depth, String what) {
        steps.add("  ".repeat(depth) + what);
    }

    /** Compares every series. */
    void compare() {
        comparisons++;
        registries.forEach((registry, ledger) -> assertThat(ledger.series().difference(registry.snapshot()))
                .as("%s", this)
                .isEmpty());
    }

    /** How often they were compared. */
    int comparisons() {
        return comparisons;
    }

    @Override
    public String toString() {
        return "after the last of these steps:\n" + String.join("\n", steps);
    }
}
