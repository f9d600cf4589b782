// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.PullReader;
import dev.gnomon.benchmarks.peer.Sum;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The same metrics with OpenTelemetry's SDK and a cumulative reader, the attributes built once. */
public class OpenTelemetry extends Evidence {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Attributes ACTION =
            Attributes.of(AttributeKey.stringKey("service"), "Echo", AttributeKey.stringKey("action"), "echo");
    private static final Attributes SUCCESS =
            ACTION.toBuilder().put("outcome", "success").build();
    private static final Attributes FAILURE =
            ACTION.toBuilder().put("outcome", "failure").build();

    private final PullReader reader = new PullReader();
    private final SdkMeterProvider provider =
            SdkMeterProvider.builder().registerMetricReader(reader).build();
    private final Meter meter = provider.get("benchmark");
    private final Echo echo = new Echo();
    private final LongUpDownCounter active =
            meter.upDownCounterBuilder("action.active.requests").build();
    private final LongCounter requests = meter.counterBuilder("action.requests").build();
    private final DoubleHistogram duration = meter.histogramBuilder("action.duration")
            .setUnit("s")
            .setExplicitBucketBoundariesAdvice(Bounds.seconds())
            .build();

    private final LongCounter counter = meter.counterBuilder("events").build();
    private final DoubleGauge gauge = meter.gaugeBuilder("level").build();
    private final DoubleHistogram histogram = meter.histogramBuilder("size")
            .setExplicitBucketBoundariesAdvice(Bounds.seconds())
            .build();

    long call(long value) {
        active.add(1, ACTION);
        long start = System.nanoTime();
        boolean succeeded = false;
        try {
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            duration.record((System.nanoTime() - start) / NANOS_PER_SECOND, ACTION);
            requests.add(1, succeeded ? SUCCESS : FAILURE);
            active.add(-1, ACTION);
        }
    }

    CompletionStage<Long> callLater() {
        active.add(1, ACTION);
        long start = System.nanoTime();
        CompletionStage<Long> stage = echo.echoLater();
        stage.whenComplete((result, failure) -> end(start, failure));
        return stage;
    }

    void increment() {
        counter.add(1);
    }

    void set(double value) {
        gauge.set(value);
    }

    void observe(double value) {
        histogram.record(value);
    }

    @Override
    protected double recorded() {
        return Sum.of(reader.collect());
    }

    private void end(long start, @Nullable Throwable failure) {
        duration.record((System.nanoTime() - start) / NANOS_PER_SECOND, ACTION);
        requests.add(1, failure == null ? SUCCESS : FAILURE);
        active.add(-1, ACTION);
    }
}
