// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.CallMetric;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GN205: declarations that share a metric agree in it, and none names a metric that all calls of a kind share. */
final class SharedMetrics {
    private final Findings findings;
    private final Map<String, MetricClaim> families = new HashMap<>();

    SharedMetrics(Findings findings) {
        this.findings = findings;
    }

    void check(Declarations declared) {
        // The metrics of calls come first: whoever shares a name with them is to be told.
        declared.types().forEach(this::reserve);
        declared.types().forEach(this::checkNamedCalls);
        declared.types().forEach(type -> type.shownMetrics().forEach(this::checkField));
        declared.handles().forEach(this::checkHandle);
    }

    private void reserve(NamedType named) {
        if (named.type().service().measured()) {
            reserve(CallKind.REQUEST, named.type().service().prefix(), "every @Metrics type declares");
        }
        for (NamedCall call : named.calls()) {
            switch (call.kind()) {
                case REQUEST, NAMED -> {}
                case ACTION -> reserve(call.kind(), call.prefix(), "every @Metered method declares");
                case HANDLER -> reserve(call.kind(), call.prefix(), "every handler of an event declares");
                case PUBLISHER -> reserve(call.kind(), call.prefix(), "every publisher of an event declares");
            }
        }
    }

    private void reserve(CallKind kind, String prefix, String who) {
        for (CallMetric metric : CallMetrics.of(kind, prefix, "").all()) {
            MetricClaim claim = MetricClaim.reserved(metric.name(), who);
            families.putIfAbsent(claim.family(), claim);
        }
    }

    private void checkNamedCalls(NamedType named) {
        named.calls().stream().filter(call -> call.kind() == CallKind.NAMED).forEach(call -> checkNamed(named, call));
    }

    /** Methods of several services share metrics of one name only if they have the same labels. */
    private void checkNamed(NamedType named, NamedCall call) {
        Stated<Optional<String>> stem = call.method().metering().orElseThrow().name();
        String who = named.type().display() + "." + call.method().display() + " declares";
        List<String> conflicts = new ArrayList<>();
        for (CallMetric metric : CallMetrics.of(
                        CallKind.NAMED, call.prefix(), stem.value().orElseThrow())
                .all()) {
            conflict(MetricClaim.ofCalls(metric.name(), who, call.labelNames())).ifPresent(conflicts::add);
        }
        // One sentence: all its metrics have one stem.
        conflicts.stream().findFirst().ifPresent(text -> report(stem.position(), text));
    }

    private void checkField(NamedMetric metric) {
        MeasuredField field = metric.field();
        conflict(claim(metric)).ifPresent(text -> report(field.metric().name().position(), text));
    }

    /** What a metric field declares. */
    static MetricClaim claim(NamedMetric metric) {
        MeasuredField field = metric.field();
        return MetricClaim.stated(
                metric.name(),
                field.display() + " declares",
                metric.type(),
                field.metric(),
                field.metric().labels().value());
    }

    private void checkHandle(NamedHandle named) {
        DeclaredMetric handle = named.handle();
        // Of a label that is only a name, nothing else is to be the same, as for a field.
        List<Object> labels = new ArrayList<>();
        named.metricLabels()
                .forEach(label -> labels.add(
                        label.max() == 0
                                ? label.name()
                                : List.of(label.name(), label.label().values(), label.max())));
        MetricClaim claim = MetricClaim.stated(
                named.metric(), handle.display() + " declares", handle.metricType(), handle.metric(), labels);
        conflict(claim).ifPresent(text -> report(handle.metric().name().position(), text));
    }

    /** What a metric has against the first of its family, which it is if there is none. */
    private Optional<String> conflict(MetricClaim claim) {
        return Optional.ofNullable(families.putIfAbsent(claim.family(), claim)).flatMap(claim::conflict);
    }

    private void report(Position position, String conflict) {
        findings.add(Code.GN205, position, "%s", conflict);
    }
}
