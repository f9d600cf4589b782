// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.PullReader;
import dev.gnomon.benchmarks.peer.Sum;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.util.Arrays;

/** OpenTelemetry's counters with attributes built for the call; those of a closed set are built before. */
public class OpenTelemetry extends Evidence {
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("method");
    private static final AttributeKey<String> STATUS = AttributeKey.stringKey("status");
    private static final AttributeKey<String> REGION = AttributeKey.stringKey("region");
    private static final Attributes[] COLOURS = Arrays.stream(Colour.values())
            .map(colour -> Attributes.of(AttributeKey.stringKey("colour"), colour.name()))
            .toArray(Attributes[]::new);

    private final PullReader reader = new PullReader();
    private final SdkMeterProvider provider =
            SdkMeterProvider.builder().registerMetricReader(reader).build();
    private final Meter meter = provider.get("benchmark");
    private final LongCounter requests = meter.counterBuilder("requests").build();
    private final LongCounter colours = meter.counterBuilder("colours").build();

    void increment(Request request) {
        requests.add(1, Attributes.of(METHOD, request.method(), STATUS, request.status(), REGION, request.region()));
    }

    void increment(Colour colour) {
        colours.add(1, COLOURS[colour.index()]);
    }

    @Override
    protected double recorded() {
        return Sum.of(reader.collect());
    }
}
