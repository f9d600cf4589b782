// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the reference counted of the metrics that are no method's, in place of one registry. */
final class OwnLedger {
    private final Map<OwnMetric, Map<List<String>, Amounts>> all = new HashMap<>();

    /** Makes the series of a metric that are there from the beginning. */
    void declare(OwnMetric metric, List<DeclaredLabel> labels) {
        DeclaredLabel.combinations(labels).forEach(values -> amounts(metric, values));
    }

    /**
     * Something was recorded.
     *
     * @param how the name of the method
     */
    void record(OwnMetric metric, List<String> values, String how, double amount) {
        amounts(metric, values).record(how, amount);
    }

    /** Adds every series to {@code series}. */
    void show(Series series) {
        all.forEach((metric, byValues) -> byValues.forEach((values, amounts) -> {
            Map<String, String> labels = new TreeMap<>();
            for (int i = 0; i < values.size(); i++) {
                labels.put(metric.labels().get(i), values.get(i));
            }
            amounts.show(metric, labels, series);
        }));
    }

    private Amounts amounts(OwnMetric metric, List<String> values) {
        return all.computeIfAbsent(metric, key -> new LinkedHashMap<>()).computeIfAbsent(values, key -> new Amounts());
    }
}
