// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.PullReader;
import dev.gnomon.benchmarks.peer.Sum;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenTelemetry's up-down counter, counter and histogram with its SDK, and the attributes of each method, built once. It
 * makes a series when it is first recorded, and keeps 2,000 of an instrument, more than there are methods.
 */
final class OpenTelemetryMethods implements Methods {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service");
    private static final AttributeKey<String> ACTION = AttributeKey.stringKey("action");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("outcome");

    private final PullReader reader = new PullReader();
    private final SdkMeterProvider provider =
            SdkMeterProvider.builder().registerMetricReader(reader).build();
    private final Meter meter = provider.get("benchmark");
    private final LongUpDownCounter active =
            meter.upDownCounterBuilder("action.active.requests").build();
    private final LongCounter requests = meter.counterBuilder("action.requests").build();
    private final DoubleHistogram duration = meter.histogramBuilder("action.duration")
            .setUnit("s")
            .setExplicitBucketBoundariesAdvice(Bounds.seconds())
            .build();
    private final List<Attributes> actions = new ArrayList<>();
    private final List<Attributes> successes = new ArrayList<>();

    @Override
    public void register(Application application) {
        for (int i = 0; i < application.services(); i++) {
            for (int j = 0; j < Application.METHODS_PER_SERVICE; j++) {
                Attributes action = Attributes.of(SERVICE, application.service(i), ACTION, application.action(j));
                actions.add(action);
                successes.add(action.toBuilder().put(OUTCOME, "success").build());
            }
        }
    }

    @Override
    public void callEach() {
        for (int i = 0; i < actions.size(); i++) {
            active.add(1, actions.get(i));
            duration.record(0.001, actions.get(i));
            requests.add(1, successes.get(i));
            active.add(-1, actions.get(i));
        }
    }

    @Override
    public double recorded() {
        return Sum.of(reader.collect());
    }
}
