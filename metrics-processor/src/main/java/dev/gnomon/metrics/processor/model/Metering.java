// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Metered} says of a method.
 *
 * @param prefix the prefix, where one is stated
 * @param buckets the bounds, where any are stated
 * @param expected the exceptions that are an ordinary answer
 * @param nativeHistogram whether a native histogram of the duration is asked for
 * @param creation whether the call ends when the method returns, whatever it returns
 * @param position the annotation
 * @param prefixPosition the value of {@code prefix}
 * @param bucketsPosition the value of {@code buckets}
 */
public record Metering(
        Optional<String> prefix,
        List<Double> buckets,
        List<ClassName> expected,
        boolean nativeHistogram,
        boolean creation,
        Position position,
        Position prefixPosition,
        Position bucketsPosition) {
    /** Copies the lists. */
    public Metering {
        buckets = List.copyOf(buckets);
        expected = List.copyOf(expected);
    }
}
