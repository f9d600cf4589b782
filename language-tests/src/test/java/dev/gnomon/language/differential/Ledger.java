// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the reference counted in place of one registry. */
final class Ledger {
    private static final int LONGEST_VALUE = 256;

    private final List<MeasuredClass> types;

    /** The calls of each method by the values of its labels. */
    private final Map<DeclaredCall, Map<List<String>, Tally>> tallies = new HashMap<>();

    /** The values that are kept of labels that may have any. */
    private final Map<DeclaredCall, Map<DeclaredLabel, Set<String>>> kept = new HashMap<>();

    Ledger(List<MeasuredClass> types) {
        this.types = types;
        for (MeasuredClass type : types) {
            for (DeclaredCall call : type.calls().values()) {
                tallies.put(call, new LinkedHashMap<>());
                addClosed(call, List.of());
            }
        }
    }

    /** What {@code type} declares; absent where nothing is generated for it. */
    Optional<MeasuredClass> type(Class<?> type) {
        return types.stream().filter(measured -> measured.type() == type).findFirst();
    }

    /** Makes the series of a call, which is there even if the call never begins. */
    List<String> prepare(DeclaredCall call, @Nullable Object[] arguments) {
        List<String> known = new ArrayList<>();
        for (DeclaredLabel label : call.labels()) {
            known.add(admitted(call, label, label.value(arguments)));
        }
        tally(call, new RunningCall(this, call, known).values());
        return known;
    }

    /** Begins a call with these values of the labels that are known before. */
    RunningCall begin(DeclaredCall call, List<String> known) {
        RunningCall running = new RunningCall(this, call, known);
        tally(call, running.values()).begun++;
        return running;
    }

    /**
     * A call ended, in the series of all that is known of it by now.
     *
     * @param begun the values with which it began
     * @param ended those that it ended with
     */
    void end(DeclaredCall call, List<String> begun, List<String> ended, @Nullable Throwable failure) {
        tally(call, begun).begun--;
        Tally last = tally(call, ended);
        last.begun++;
        last.ended.merge(call.end(failure), 1, Integer::sum);
    }

    /** Every series that a scrape is to show. */
    SortedMap<String, String> series() {
        Series series = new Series();
        for (MeasuredClass type : types) {
            if (type.hasServiceMetrics()) {
                addService(type, series);
            }
            for (DeclaredCall call : type.calls().values()) {
                all(call).forEach((values, tally) -> ShownCall.add(call, values, tally, series));
            }
        }
        return series.all();
    }

    private void addService(MeasuredClass type, Series series) {
        Tally all = new Tally();
        for (DeclaredCall call : type.calls().values()) {
            if (call.request()) {
                all(call).values().forEach(all::add);
            }
        }
        Map<String, String> labels = Map.of("service", type.service());
        series.counter(type.prefix() + "service_requests", labels, all.total());
        series.gauge(type.prefix() + "service_active_requests", labels, all.active());
        series.counter(type.prefix() + "service_errors", labels, all.failures());
        series.histogram(type.prefix() + "service_response_time_seconds", labels, all.total(), type.bounds(), false);
    }

    /** If all labels that are known before have closed sets, their series are there from the beginning. */
    private void addClosed(DeclaredCall call, List<String> values) {
        if (values.size() == call.labels().size()) {
            tally(call, new RunningCall(this, call, values).values());
            return;
        }
        for (String value : call.labels().get(values.size()).closed()) {
            List<String> more = new ArrayList<>(values);
            more.add(value);
            addClosed(call, more);
        }
    }

    private String admitted(DeclaredCall call, DeclaredLabel label, String value) {
        Set<String> values =
                kept.computeIfAbsent(call, key -> new HashMap<>()).computeIfAbsent(label, key -> new LinkedHashSet<>());
        if (!label.closed().isEmpty() || values.contains(value)) {
            return value;
        }
        if (value.length() > LONGEST_VALUE || values.size() == label.max()) {
            return DeclaredCall.OTHER;
        }
        values.add(value);
        return value;
    }

    private Tally tally(DeclaredCall call, List<String> values) {
        return all(call).computeIfAbsent(values, key -> new Tally());
    }

    private Map<List<String>, Tally> all(DeclaredCall call) {
        return tallies.computeIfAbsent(call, key -> new LinkedHashMap<>());
    }

    /** The calls of one series. */
    static final class Tally {
        private int begun;

        /** How many calls ended in each way: success, cancelled, or one of the errors. */
        private final Map<String, Integer> ended = new TreeMap<>();

        int count(String end) {
            return ended.getOrDefault(end, 0);
        }

        int total() {
            return ended.values().stream().mapToInt(Integer::intValue).sum();
        }

        int failures() {
            return total() - count(DeclaredCall.SUCCESS) - count(DeclaredCall.CANCELLED);
        }

        int active() {
            return begun - total();
        }

        private void add(Tally other) {
            begun += other.begun;
            other.ended.forEach((end, count) -> ended.merge(end, count, Integer::sum));
        }
    }
}
