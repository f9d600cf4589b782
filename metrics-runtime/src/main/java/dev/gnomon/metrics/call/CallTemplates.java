// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.vocabulary.BucketRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the templates of a service's calls. Most of its methods fail in the same ways and have the same buckets, so what
 * is derived from these is made once, and where nothing is stated once for all services. For one thread.
 */
public final class CallTemplates {
    private final List<Double> serviceBounds;
    private final List<FailureKinds> kinds = new ArrayList<>(List.of(FailureKinds.COMMON));
    private final List<Buckets> layouts = new ArrayList<>(List.of(Buckets.DEFAULT));

    /** @param serviceBounds the buckets of the service's response time, in seconds */
    public CallTemplates(List<Double> serviceBounds) {
        this.serviceBounds = List.copyOf(serviceBounds);
    }

    /** What the series of {@code call} have in common. */
    public CallTemplate template(CallDefinition call, Storage storage) {
        boolean isMeasured = call.kind().isMeasured();
        List<Double> ofCall = isMeasured ? call.buckets() : List.of();
        List<Double> ofService = call.request() ? serviceBounds : List.of();
        boolean withNative = isMeasured && call.nativeHistogram();
        return new CallTemplate(
                call,
                kinds(call),
                layout(ofCall, ofService, withNative),
                serviceBounds,
                storage,
                call.latency() ? DurationRecorder.maker(call.buckets(), withNative, storage) : null);
    }

    private FailureKinds kinds(CallDefinition call) {
        List<Class<? extends Throwable>> errors = call.allErrors();
        for (FailureKinds made : kinds) {
            if (made.areOf(errors, call.expected())) {
                return made;
            }
        }
        FailureKinds made = new FailureKinds(errors, call.expected());
        kinds.add(made);
        return made;
    }

    private BucketLayout layout(List<Double> ofCall, List<Double> ofService, boolean withNative) {
        for (Buckets made : layouts) {
            if (made.withNative == withNative && made.ofCall.equals(ofCall) && made.ofService.equals(ofService)) {
                return made.layout;
            }
        }
        Buckets made = Buckets.of(ofCall, ofService, withNative);
        layouts.add(made);
        return made.layout;
    }

    /** A layout and the histograms that are read from it, by their bounds in seconds. */
    private record Buckets(List<Double> ofCall, List<Double> ofService, boolean withNative, BucketLayout layout) {
        /** Where none are stated. */
        static final Buckets DEFAULT = of(BucketRules.DEFAULT_SECONDS, BucketRules.DEFAULT_SECONDS, false);

        static Buckets of(List<Double> ofCall, List<Double> ofService, boolean withNative) {
            BucketLayout layout = BucketLayout.of(List.of(ofCall, ofService), withNative);
            return new Buckets(ofCall, ofService, withNative, layout);
        }
    }
}
