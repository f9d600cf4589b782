// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import dev.gnomon.metrics.definition.MetricDefinition;
import java.util.List;
import java.util.Locale;

/** A reason why something was not recorded or delivered as given. The set is closed. Immutable. */
public sealed interface Fault {
    /** The metric that counts it. */
    MetricDefinition metric();

    /** The values of that metric's labels. */
    List<String> labelValues();

    /** Whether only a change of the program can mend it. Such a fault is thrown when a registry throws errors. */
    default boolean isProgrammingError() {
        return false;
    }

    /** Why a value, a name or a label was refused. */
    enum Invalid implements Fault {
        /** A value that is not a number, or infinite. */
        NOT_FINITE,
        /** A value that is {@code null}. */
        MISSING,
        /** A negative increment of a counter. */
        NEGATIVE,
        /** A value that would take a sum or a gauge beyond the largest double. */
        OVERFLOW,
        /** A metric's name that the rules refuse. */
        NAME,
        /** Labels that are not names with values, or that the rules refuse. */
        LABELS,
        /** A name that belongs to a metric of another type or with other labels. */
        CONFLICT,
        /** A label that was added to a call that does not declare it, or to no call. */
        UNDECLARED_LABEL;

        @Override
        public MetricDefinition metric() {
            return FaultMetrics.VALIDATION;
        }

        @Override
        public List<String> labelValues() {
            return reason(this);
        }

        @Override
        public boolean isProgrammingError() {
            return this == MISSING || this == UNDECLARED_LABEL;
        }
    }

    /** Which limit was reached. */
    enum Exhausted implements Fault {
        /** Of the values of one label. */
        LABEL_VALUES,
        /** Of the label combinations of one metric. */
        LABEL_COMBINATIONS,
        /** Of the metrics that are made by name. */
        METRICS;

        @Override
        public MetricDefinition metric() {
            return FaultMetrics.RESOURCE;
        }

        @Override
        public List<String> labelValues() {
            return reason(this);
        }
    }

    /** What a gauge callback did. */
    enum Callback implements Fault {
        /** It threw, blocked, or answered with no finite number. */
        FAILED;

        @Override
        public MetricDefinition metric() {
            return FaultMetrics.CALLBACK;
        }

        @Override
        public List<String> labelValues() {
            return List.of();
        }
    }

    /**
     * A reading that an exporter did not deliver.
     *
     * @param exporter its name, such as {@code otlp}
     * @param errorType a word of a set that the exporter closes, such as {@code timeout}
     */
    record Export(String exporter, String errorType) implements Fault {
        @Override
        public MetricDefinition metric() {
            return FaultMetrics.EXPORT;
        }

        @Override
        public List<String> labelValues() {
            return List.of(exporter, errorType);
        }
    }

    private static List<String> reason(Enum<?> fault) {
        return List.of(fault.name().toLowerCase(Locale.ROOT));
    }
}
