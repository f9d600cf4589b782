// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was recorded in one series of a metric that is no method's. */
final class Amounts {
    private final List<Double> all = new ArrayList<>();

    /**
     * Adds what one recording did.
     *
     * @param how the name of the method
     */
    void record(String how, double amount) {
        switch (how) {
            case "set" -> {
                all.clear();
                all.add(amount);
            }
            case "decrement" -> all.add(-amount);
            default -> all.add(amount);
        }
    }

    /** Adds the series to {@code series}, with these labels. */
    void show(OwnMetric metric, Map<String, String> labels, Series series) {
        double sum = all.stream().mapToDouble(Double::doubleValue).sum();
        switch (metric.type()) {
            case COUNTER -> series.counter(metric.name(), labels, sum);
            case GAUGE -> series.gauge(metric.name(), labels, sum);
            case HISTOGRAM, TIMER ->
                series.histogram(
                        metric.name(), labels, Expectation.amounts(all, metric.bounds(), metric.nativeHistogram()));
            case SUMMARY -> series.summary(metric.name(), labels, Expectation.summary(all, metric.quantiles()));
        }
    }
}
