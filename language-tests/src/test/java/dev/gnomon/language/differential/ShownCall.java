// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The series of one method, of one set of label values, as a scrape shows them. */
final class ShownCall {
    private final DeclaredCall call;
    private final Tally tally;
    private final Series series;
    private final Map<String, String> labels = new TreeMap<>();

    private ShownCall(DeclaredCall call, List<String> values, Tally tally, Series series) {
        this.call = call;
        this.tally = tally;
        this.series = series;
        labels.put("service", call.service().service());
        for (int i = 0; i < values.size(); i++) {
            labels.put(call.labelNames().get(i), values.get(i));
        }
    }

    /** Adds them to {@code series}, if the method has any. */
    static void add(DeclaredCall call, List<String> values, Tally tally, Series series) {
        ShownCall shown = new ShownCall(call, values, tally, series);
        switch (call.shown()) {
            case NOTHING -> {}
            case ACTION -> {
                shown.labels.put("action", call.metric());
                shown.addCalls("action");
            }
            case NAMED -> shown.addCalls(call.metric());
            case HANDLED -> shown.addEvents("received", "failures", "processing_time_seconds");
            case PUBLISHED -> shown.addEvents("published", "publish_failures", "publish_time_seconds");
        }
    }

    private void addCalls(String stem) {
        String prefix = call.prefix() + stem + "_";
        Map<String, Integer> outcomes = Map.of(
                "success", tally.count(DeclaredCall.SUCCESS),
                "cancelled", tally.count(DeclaredCall.CANCELLED),
                "failure", tally.failures());
        outcomes.forEach((outcome, count) ->
                series.counter(prefix + "requests", Series.with(labels, "outcome", outcome), count));
        for (String error : call.errors()) {
            series.counter(prefix + "errors", Series.with(labels, "error", error), tally.count(error));
        }
        series.gauge(prefix + "active_requests", labels, tally.active());
        series.histogram(prefix + "duration_seconds", labels, durations());
    }

    private void addEvents(String calls, String failures, String duration) {
        String prefix = call.prefix() + "event_";
        labels.put("event", call.metric());
        series.counter(prefix + calls, labels, tally.total());
        series.counter(prefix + failures, labels, tally.failures());
        series.histogram(prefix + duration, labels, durations());
        if (call.time().isPresent()) {
            series.histogram(
                    prefix + "latency_seconds",
                    labels,
                    Expectation.roughly(tally.latencies(), call.timing().bounds()));
        }
    }

    private Expectation durations() {
        Timing timing = call.timing();
        return Expectation.durations(timing.least(tally.total()), timing.most(tally.total()), timing);
    }
}
