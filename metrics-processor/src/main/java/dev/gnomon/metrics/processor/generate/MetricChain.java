// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_DEFINITION;

import com.palantir.javapoet.CodeBlock;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.StatedMetric;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import java.util.List;
import java.util.Locale;

/** The definition of one metric, as code writes it. */
final class MetricChain {
    private MetricChain() {}

    static Chain of(NamedMetric metric) {
        StatedMetric stated = metric.field().metric();
        List<CodeBlock> labels = stated.labels().value().stream()
                .map(label -> CodeBlock.of("$S", label))
                .toList();
        Chain chain = chain(metric.type(), metric.name(), stated, labels);
        return metric.field().disabled() ? chain.call(".disabled(true)") : chain;
    }

    static Chain of(NamedHandle handle) {
        List<CodeBlock> labels =
                handle.metricLabels().stream().map(MetricChain::label).toList();
        return chain(
                handle.handle().metricType(), handle.metric(), handle.handle().metric(), labels);
    }

    private static Chain chain(MetricType type, String name, StatedMetric stated, List<CodeBlock> labels) {
        Chain chain = new Chain("$T.$L($S)", METRIC_DEFINITION, type.name().toLowerCase(Locale.ROOT), name);
        if (!stated.description().isEmpty()) {
            chain.call(".description($S)", stated.description());
        }
        if (!stated.unit().value().isEmpty()) {
            chain.call(".unit($S)", stated.unit().value());
        }
        chain.labels(labels);
        chain.numbers("buckets", stated.buckets().value());
        chain.numbers("quantiles", stated.quantiles().value());
        if (stated.nativeHistogram().value()) {
            chain.call(".nativeHistogram(true)");
        }
        return chain;
    }

    private static CodeBlock label(NamedLabel label) {
        return label.max() == 0 ? CodeBlock.of("$S", label.name()) : LabelDefinitions.of(label);
    }
}
