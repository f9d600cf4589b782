// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.naming.RecorderKind;
import java.util.Locale;

/** The classes that generated code calls, by name: the processor does not depend on the runtime. */
final class RuntimeNames {
    static final ClassName METERED = ClassName.get("dev.gnomon.metrics.annotation", "Metered");
    static final ClassName LABEL_RULES = ClassName.get("dev.gnomon.metrics.vocabulary", "LabelRules");
    static final ClassName UNDECORATED = ClassName.get("dev.gnomon.metrics.annotation", "Undecorated");
    static final ClassName METRIC_REGISTRY = ClassName.get("dev.gnomon.metrics", "MetricRegistry");
    static final ClassName LABELS = ClassName.get("dev.gnomon.metrics", "Labels");
    static final ClassName INSTALLED = ClassName.get("dev.gnomon.metrics", "InstalledHandle");
    static final ClassName METRIC_INDEX = ClassName.get("dev.gnomon.metrics.index", "MetricIndex");
    static final ClassName SERVICE_DEFINITION = ClassName.get("dev.gnomon.metrics.definition", "ServiceDefinition");
    static final ClassName CALL_DEFINITION = ClassName.get("dev.gnomon.metrics.definition", "CallDefinition");
    static final ClassName METRIC_DEFINITION = ClassName.get("dev.gnomon.metrics.definition", "MetricDefinition");
    static final ClassName SERVICE_RECORDER = ClassName.get("dev.gnomon.metrics.recording", "ServiceRecorder");
    static final ClassName CALL_RECORDER = ClassName.get("dev.gnomon.metrics.recording", "CallRecorder");
    static final ClassName LABELLED_CALLS = ClassName.get("dev.gnomon.metrics.recording", "LabelledCalls");
    static final ClassName SCOPED_CALLS = ClassName.get("dev.gnomon.metrics.recording", "ScopedCalls");
    static final ClassName CALL_SCOPE = ClassName.get("dev.gnomon.metrics.recording", "CallScope");
    static final ClassName MEASURED_SUBSCRIPTION =
            ClassName.get("dev.gnomon.metrics.recording", "MeasuredSubscription");
    static final ClassName LABEL_VALUES = ClassName.get("dev.gnomon.metrics.recording", "LabelValues");
    static final ClassName LABEL_DEFINITION = ClassName.get("dev.gnomon.metrics.definition", "LabelDefinition");

    static final ClassName FLOW_ADAPTERS = ClassName.get("org.reactivestreams", "FlowAdapters");
    static final ClassName FLUX = ClassName.get("reactor.core.publisher", "Flux");
    static final ClassName MONO = ClassName.get("reactor.core.publisher", "Mono");

    static final ClassName DAGGER_MODULE = ClassName.get("dagger", "Module");
    static final ClassName DAGGER_BINDS = ClassName.get("dagger", "Binds");
    static final ClassName DAGGER_PROVIDES = ClassName.get("dagger", "Provides");

    private RuntimeNames() {}

    /** The class of what a decorator holds for a call. */
    static ClassName recorder(RecorderKind kind) {
        return switch (kind) {
            case PLAIN -> CALL_RECORDER;
            case LABELLED -> LABELLED_CALLS;
            case SCOPED -> SCOPED_CALLS;
        };
    }

    /** The method of a service recorder that answers it. */
    static String lookUp(RecorderKind kind) {
        return switch (kind) {
            case PLAIN -> "call";
            case LABELLED -> "calls";
            case SCOPED -> "scopes";
        };
    }

    /** The method of a registry that answers one series of a metric. */
    static String series(MetricType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The method of a registry that answers a metric with all its series. */
    static String families(MetricType type) {
        return type == MetricType.SUMMARY ? "summaries" : series(type) + "s";
    }
}
