// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * The elements of {@code @Metered} on a method.
 *
 * @param prefix the prefix, where one is stated
 * @param name what the names of its own metrics begin with, where one is stated
 * @param event the event that it handles or publishes, where one is stated
 * @param labels the names of the labels that its body sets
 * @param buckets the bounds, where any are stated
 * @param expected the exceptions that are an ordinary answer
 * @param sample the share of calls that are timed, where one is stated; {@code Metered.ADAPTIVE} lets the runtime
 * choose it
 * @param nativeHistogram whether a native histogram of the duration is asked for
 * @param creation whether the call ends when the method returns, whatever it returns
 * @param position the annotation
 */
public record Metering(
        Stated<Optional<String>> prefix,
        Stated<Optional<String>> name,
        Stated<Optional<String>> event,
        Stated<List<String>> labels,
        Stated<List<Double>> buckets,
        List<ClassName> expected,
        Stated<Optional<Double>> sample,
        boolean nativeHistogram,
        boolean creation,
        Position position) {
    /** Copies the list. */
    public Metering {
        expected = List.copyOf(expected);
    }
}
