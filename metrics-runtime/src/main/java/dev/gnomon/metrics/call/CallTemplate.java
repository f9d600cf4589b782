// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.value.DurationRecorder;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all series of one measured method share. Immutable.
 *
 * @param definition of the method
 * @param kinds of ends, as the definition has them
 * @param layout from which both histograms can be read
 * @param serviceBounds the buckets of the service's response time, in seconds
 * @param storage where the numbers of a series are kept
 * @param latencies makes the histogram of the times from emission to the call, if that is recorded
 */
public record CallTemplate(
        CallDefinition definition,
        FailureKinds kinds,
        BucketLayout layout,
        List<Double> serviceBounds,
        Storage storage,
        @Nullable Supplier<DurationRecorder> latencies) {}
