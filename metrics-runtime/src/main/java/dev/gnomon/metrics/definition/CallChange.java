// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import dev.gnomon.metrics.vocabulary.CallKind;
import java.util.List;

/** A copy of a {@link CallDefinition} whose parts can be set before it is made. For one thread. */
final class CallChange {
    final String name;
    final CallKind kind;
    final String metric;
    boolean request;
    String prefix;
    List<Double> buckets;
    List<Class<? extends Throwable>> errors;
    boolean asynchronous;
    List<Class<? extends Throwable>> expected;
    boolean nativeHistogram;
    List<LabelDefinition> labels;
    List<LabelDefinition> bodyLabels;
    double sample;
    boolean latency;

    CallChange(CallDefinition call) {
        this.name = call.name();
        this.kind = call.kind();
        this.metric = call.metric();
        this.request = call.request();
        this.prefix = call.prefix();
        this.buckets = call.buckets();
        this.errors = call.errors();
        this.asynchronous = call.asynchronous();
        this.expected = call.expected();
        this.nativeHistogram = call.nativeHistogram();
        this.labels = call.labels();
        this.bodyLabels = call.bodyLabels();
        this.sample = call.sample();
        this.latency = call.latency();
    }

    CallDefinition made() {
        return new CallDefinition(
                name,
                kind,
                metric,
                request,
                prefix,
                buckets,
                errors,
                asynchronous,
                expected,
                nativeHistogram,
                labels,
                bodyLabels,
                sample,
                latency);
    }
}
