// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Ours as it is generated: the handle of {@link Colours}, and for each colour one of {@link Things}, all of the same
 * class, each of a registry of its own.
 */
public class GnomonHandles extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final ColoursHandle.Bound colours = ColoursHandle.of(registry);
    private final MetricRegistry[] withoutLabel = Arrays.stream(Colour.values())
            .map(colour -> MetricRegistry.createEmpty())
            .toArray(MetricRegistry[]::new);
    private final ThingsHandle.Bound[] things =
            Arrays.stream(withoutLabel).map(ThingsHandle::of).toArray(ThingsHandle.Bound[]::new);

    void increment(Colour colour) {
        colours.increment(colour);
    }

    void incrementWithoutLabel(Colour colour) {
        things[colour.index()].increment();
    }

    @Override
    protected double recorded() {
        return Stream.concat(Stream.of(registry), Arrays.stream(withoutLabel))
                .mapToDouble(each -> Sum.of(each.snapshot()))
                .sum();
    }
}
