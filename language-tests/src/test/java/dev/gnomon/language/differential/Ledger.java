// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reference counted in place of one registry. */
final class Ledger {
    private final List<MeasuredClass> types;

    /** The calls of each method by the values of its labels. */
    private final Map<DeclaredCall, Map<List<String>, Tally>> tallies = new HashMap<>();

    private final KeptValues kept = new KeptValues();
    private final OwnLedger own = new OwnLedger();

    Ledger(List<MeasuredClass> types) {
        this.types = types;
        for (MeasuredClass type : types) {
            for (DeclaredCall call : type.calls().values()) {
                tallies.put(call, new LinkedHashMap<>());
                // If all labels that are known before have closed sets, their series are there from the beginning.
                DeclaredLabel.combinations(call.labels())
                        .forEach(values ->
                                tally(call, new RunningCall(this, call, new Known(values, Optional.empty())).values()));
            }
            type.fields().forEach(field -> own.declare(field.metric(), field.labels()));
        }
    }

    /** What {@code type} declares; absent where nothing is generated for it. */
    Optional<MeasuredClass> type(Class<?> type) {
        return types.stream().filter(measured -> measured.type() == type).findFirst();
    }

    /** What is counted of metrics that are no method's. */
    OwnLedger own() {
        return own;
    }

    /** Makes the series of a call, which is there even if the call never begins. */
    Known prepare(DeclaredCall call, @Nullable Object[] arguments) {
        List<String> values = new ArrayList<>();
        for (DeclaredLabel label : call.labels()) {
            values.add(kept.admitted(call, label, label.value(arguments)));
        }
        Known known = new Known(values, call.time().flatMap(time -> time.instant(arguments)));
        tally(call, new RunningCall(this, call, known).values());
        return known;
    }

    /** Begins a call of which this is known before. */
    RunningCall begin(DeclaredCall call, Known known) {
        RunningCall running = new RunningCall(this, call, known);
        Tally first = tally(call, running.values());
        first.begin();
        if (call.bodyLabels().isEmpty()) {
            known.emitted().ifPresent(first::addLatency);
        }
        return running;
    }

    /**
     * A call ended, in the series of all that is known of it by now.
     *
     * @param begun the values with which it began
     * @param ended those that it ended with
     */
    void end(DeclaredCall call, Known known, List<String> begun, List<String> ended, @Nullable Throwable failure) {
        tally(call, begun).withdraw();
        Tally last = tally(call, ended);
        last.begin();
        last.end(call.end(failure));
        if (!call.bodyLabels().isEmpty()) {
            known.emitted().ifPresent(last::addLatency);
        }
    }

    /** Every series that a scrape is to show. */
    Series series() {
        Series series = new Series();
        for (MeasuredClass type : types) {
            if (type.hasServiceMetrics()) {
                addService(type, series);
            }
            for (DeclaredCall call : type.calls().values()) {
                all(call).forEach((values, tally) -> ShownCall.add(call, values, tally, series));
            }
        }
        own.show(series);
        return series;
    }

    private void addService(MeasuredClass type, Series series) {
        Tally all = new Tally();
        long least = 0;
        long most = 0;
        for (DeclaredCall call : type.calls().values()) {
            if (call.request()) {
                for (Tally tally : all(call).values()) {
                    all.add(tally);
                    least += call.timing().least(tally.total());
                    most += call.timing().most(tally.total());
                }
            }
        }
        Map<String, String> labels = Map.of("service", type.service());
        series.counter(type.prefix() + "service_requests", labels, all.total());
        series.gauge(type.prefix() + "service_active_requests", labels, all.active());
        series.counter(type.prefix() + "service_errors", labels, all.failures());
        series.histogram(
                type.prefix() + "service_response_time_seconds",
                labels,
                Expectation.durations(least, most, new Timing(type.bounds(), false, 1)));
    }

    private Tally tally(DeclaredCall call, List<String> values) {
        return all(call).computeIfAbsent(values, key -> new Tally());
    }

    private Map<List<String>, Tally> all(DeclaredCall call) {
        return tallies.computeIfAbsent(call, key -> new LinkedHashMap<>());
    }
}
