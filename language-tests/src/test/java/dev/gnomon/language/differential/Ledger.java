// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the reference counted in place of one registry. */
final class Ledger {
    private final List<MeasuredClass> types;
    private final Map<DeclaredCall, Integer> begun = new HashMap<>();

    /** How many calls ended in each way: success, cancelled, or one of the errors. */
    private final Map<DeclaredCall, Map<String, Integer>> ended = new HashMap<>();

    Ledger(List<MeasuredClass> types) {
        this.types = types;
    }

    /** What {@code type} declares; absent where nothing is generated for it. */
    Optional<MeasuredClass> type(Class<?> type) {
        return types.stream().filter(measured -> measured.type() == type).findFirst();
    }

    void begin(DeclaredCall call) {
        begun.merge(call, 1, Integer::sum);
    }

    /** A call ended: it threw {@code failure}, or its stage completed with it, or neither. */
    void end(DeclaredCall call, @Nullable Throwable failure) {
        ended.computeIfAbsent(call, key -> new HashMap<>()).merge(call.end(failure), 1, Integer::sum);
    }

    /** Every series that a scrape is to show. */
    SortedMap<String, String> series() {
        Series series = new Series();
        for (MeasuredClass type : types) {
            if (type.hasServiceMetrics()) {
                addService(type, series);
            }
            type.calls().values().stream()
                    .filter(call -> call.action().isPresent())
                    .forEach(call -> addAction(call, series));
        }
        return series.all();
    }

    private void addService(MeasuredClass type, Series series) {
        int begunCalls = 0;
        int endedCalls = 0;
        int failures = 0;
        for (DeclaredCall call : type.calls().values()) {
            if (call.request()) {
                begunCalls += begun.getOrDefault(call, 0);
                endedCalls += total(call);
                failures += failures(call);
            }
        }
        Map<String, String> labels = Map.of("service", type.service());
        series.counter(type.prefix() + "service_requests", labels, endedCalls);
        series.gauge(type.prefix() + "service_active_requests", labels, begunCalls - endedCalls);
        series.counter(type.prefix() + "service_errors", labels, failures);
        series.histogram(type.prefix() + "service_response_time_seconds", labels, endedCalls, type.bounds(), false);
    }

    private void addAction(DeclaredCall call, Series series) {
        Map<String, String> labels = Map.of(
                "service", call.service().service(), "action", call.action().orElseThrow());
        String prefix = call.prefix() + "action_";
        Map<String, Integer> outcomes = new TreeMap<>();
        outcomes.put("success", count(call, DeclaredCall.SUCCESS));
        outcomes.put("cancelled", count(call, DeclaredCall.CANCELLED));
        outcomes.put("failure", failures(call));
        outcomes.forEach((outcome, count) ->
                series.counter(prefix + "requests", Series.with(labels, "outcome", outcome), count));
        for (String error : call.errors()) {
            series.counter(prefix + "errors", Series.with(labels, "error", error), count(call, error));
        }
        series.gauge(prefix + "active_requests", labels, begun.getOrDefault(call, 0) - total(call));
        series.histogram(prefix + "duration_seconds", labels, total(call), call.bounds(), call.nativeHistogram());
    }

    private int count(DeclaredCall call, String end) {
        return ended.getOrDefault(call, Map.of()).getOrDefault(end, 0);
    }

    private int total(DeclaredCall call) {
        return ended.getOrDefault(call, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int failures(DeclaredCall call) {
        return total(call) - count(call, DeclaredCall.SUCCESS) - count(call, DeclaredCall.CANCELLED);
    }
}
