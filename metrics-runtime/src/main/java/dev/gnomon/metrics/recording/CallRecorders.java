// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the recorders of a service. Most of its methods fail in the same ways and have the same buckets, so what is
 * derived from these is made once. For one thread.
 */
final class CallRecorders {
    private final List<Double> serviceBounds;
    private final Map<List<?>, EndKinds> kinds = new HashMap<>();
    private final Map<List<?>, BucketLayout> layouts = new HashMap<>();

    /** @param serviceBounds the buckets of the service's response time, in seconds */
    CallRecorders(List<Double> serviceBounds) {
        this.serviceBounds = List.copyOf(serviceBounds);
    }

    CallRecorder make(CallDefinition call, Storage storage) {
        List<List<Double>> histograms =
                List.of(call.action() ? call.buckets() : List.of(), call.request() ? serviceBounds : List.of());
        boolean withNative = call.action() && call.nativeHistogram();
        return new CallRecorder(
                call,
                kinds.computeIfAbsent(List.of(call.errors(), call.expected()), key -> new EndKinds(call)),
                layouts.computeIfAbsent(
                        List.of(histograms, withNative), key -> BucketLayout.of(histograms, withNative)),
                serviceBounds,
                storage);
    }
}
