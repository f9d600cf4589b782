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

/** The same metrics with OpenTelemetry's SDK and a cumulative reader, the attributes built once where they can be. */
public class OpenTelemetry extends Evidence {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final AttributeKey<String> SERVICE_KEY = AttributeKey.stringKey("service");
    private static final AttributeKey<String> ACTION_KEY = AttributeKey.stringKey("action");
    private static final AttributeKey<String> PARITY_KEY = AttributeKey.stringKey("parity");
    private static final AttributeKey<String> OUTCOME_KEY = AttributeKey.stringKey("outcome");
    private static final Attributes ACTION = Attributes.of(SERVICE_KEY, "Echo", ACTION_KEY, "echo");
    private static final Attributes SUCCESS =
            ACTION.toBuilder().put(OUTCOME_KEY, "success").build();
    private static final Attributes FAILURE =
            ACTION.toBuilder().put(OUTCOME_KEY, "failure").build();

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

    /** With an attribute that is known while it is called. */
    long callAndLabel(long value) {
        active.add(1, ACTION);
        long start = System.nanoTime();
        String parity = "unknown";
        String outcome = "failure";
        try {
            parity = LabelledEcho.parity(value);
            long result = echo.echo(value);
            outcome = "success";
            return result;
        } finally {
            duration.record(
                    (System.nanoTime() - start) / NANOS_PER_SECOND,
                    Attributes.of(SERVICE_KEY, "Echo", ACTION_KEY, "echo", PARITY_KEY, parity));
            requests.add(
                    1,
                    Attributes.of(SERVICE_KEY, "Echo", ACTION_KEY, "echo", PARITY_KEY, parity, OUTCOME_KEY, outcome));
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
