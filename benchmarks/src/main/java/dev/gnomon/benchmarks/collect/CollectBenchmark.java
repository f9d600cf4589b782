// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.collect;

import dev.gnomon.benchmarks.peer.ClientJavaSeries;
import dev.gnomon.benchmarks.peer.GnomonSeries;
import dev.gnomon.benchmarks.peer.MicrometerSeries;
import dev.gnomon.benchmarks.peer.MillisecondBenchmark;
import dev.gnomon.benchmarks.peer.OpenTelemetrySeries;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Collection;
import org.openjdk.jmh.annotations.Benchmark;

/** A reading of 10,000 series that nobody records into meanwhile. */
public class CollectBenchmark extends MillisecondBenchmark {
    private final GnomonSeries gnomon = new GnomonSeries();
    private final ClientJavaSeries clientJava =
            new ClientJavaSeries(gnomon.registry().snapshot());
    private final MicrometerSeries micrometer =
            new MicrometerSeries(gnomon.registry().snapshot());
    private final OpenTelemetrySeries openTelemetry =
            new OpenTelemetrySeries(gnomon.registry().snapshot());

    @Benchmark
    public MetricSnapshots gnomon() {
        return gnomon.registry().collect();
    }

    @Benchmark
    public MetricSnapshots clientJava() {
        return clientJava.registry().scrape();
    }

    /** Micrometer's Prometheus registry reads its meters into client_java's model. */
    @Benchmark
    public MetricSnapshots micrometer() {
        return micrometer.registry().getPrometheusRegistry().scrape();
    }

    @Benchmark
    public Collection<MetricData> openTelemetry() {
        return openTelemetry.reader().collect();
    }
}
