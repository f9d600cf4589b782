// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.HashMap;
import java.util.Map;

/** GN212: two services add up in any other metric that they share, but a gauge is what was set last. */
final class SharedGauges {
    private final Findings findings;
    private final Map<Gauge, MeasuredType> gauges = new HashMap<>();

    SharedGauges(Findings findings) {
        this.findings = findings;
    }

    void check(Declarations declared) {
        for (NamedType named : declared.types()) {
            named.shownMetrics()
                    .filter(metric ->
                            metric.type() == MetricType.GAUGE && !metric.field().family())
                    .forEach(metric -> check(named.type(), metric));
        }
    }

    private void check(MeasuredType type, NamedMetric metric) {
        MeasuredField field = metric.field();
        MeasuredType first = gauges.putIfAbsent(
                new Gauge(metric.name(), SharedMetrics.claim(metric).shape()), type);
        if (first != null
                && !first.type().equals(type.type())
                && !field.traits().contains(Trait.SUPPRESSED)) {
            findings.add(
                    Code.GN212,
                    field.position(),
                    "%s and %s both set the gauge \"%s\", each over what the other has set. %s the field a"
                            + " MetricFamily<Gauge> with a label that tells them apart.",
                    first.display(),
                    type.display(),
                    metric.name(),
                    // What a superclass declares under a prefix of its own the subclass cannot name otherwise.
                    field.prefix().isPresent() ? "Make" : "Give one of them another prefix, or make");
        }
    }

    /** A gauge that declarations agree in; what those of other shapes have against each other is GN205. */
    private record Gauge(String name, Map<String, Object> shape) {}
}
