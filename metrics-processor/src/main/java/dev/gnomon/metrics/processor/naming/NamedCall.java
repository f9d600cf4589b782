// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.vocabulary.CallKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measured method and the names that stand for it.
 *
 * @param method the method
 * @param kind what its calls are counted as
 * @param action its name among the calls of its service; of an action, the label {@code action}
 * @param event the event that it handles or publishes, or empty
 * @param prefix what the names of its metrics begin with
 * @param constant the constant that holds its definition
 * @param field the field that holds its recorder
 * @param arguments the nested class that reads labels and instants from arguments
 * @param labels the labels whose values are known before a call
 * @param recorder what the field holds
 * @param eventTime the instant at which the event that it handles was emitted
 */
public record NamedCall(
        MeasuredMethod method,
        CallKind kind,
        String action,
        String event,
        String prefix,
        String constant,
        String field,
        String arguments,
        List<NamedLabel> labels,
        RecorderKind recorder,
        Optional<NamedTime> eventTime) {
    /** Copies the list. */
    public NamedCall {
        labels = List.copyOf(labels);
    }

    /** The names of all labels of the method's own, in the order of their values. */
    public List<String> labelNames() {
        return Stream.concat(labels.stream().map(NamedLabel::name), method.bodyLabels().stream())
                .toList();
    }
}
