// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.exporter.prometheus.PrometheusHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Prometheus that knows native histograms reads ours, and answers quantiles that classic buckets cannot tell. */
class NativeHistogramScrapeTest {
    private static final int VALUES = 1_000;

    /** Of a bucket, in parts of its lower bound. */
    private static final double WIDTH = 0.0906;

    @Test
    void prometheusAnswersQuantilesOfNativeHistograms(@TempDir Path directory) throws Exception {
        MetricRegistry registry = MetricRegistry.createEmpty();
        record(registry);
        HttpServer server = serve(registry);
        try (PrometheusProcess prometheus = PrometheusProcess.scraping(
                server.getAddress().getPort(), directory, "--enable-feature=native-histograms")) {
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(IOException.class) // such as an answer that is no JSON, while it starts
                    .untilAsserted(() -> assertThat(prometheus.value("histogram_count(took_seconds)"))
                            .isEqualTo(VALUES));
            assertThat(prometheus.value("histogram_sum(took_seconds)"))
                    .isCloseTo(VALUES * (VALUES + 1) / 2 / 1e3, within(1e-9));
            assertThat(prometheus.value("histogram_quantile(0.5, took_seconds)"))
                    .isCloseTo(0.5, within(0.5 * WIDTH));
            assertThat(prometheus.value("histogram_quantile(0.99, took_seconds)"))
                    .isCloseTo(0.99, within(0.99 * WIDTH));
            assertThat(prometheus.value("histogram_fraction(-Inf, 0, offsets)")).isCloseTo(0.5, within(1e-3));
            assertThat(prometheus.value("histogram_quantile(0.25, offsets)")).isCloseTo(-500, within(500 * WIDTH));
            assertThat(prometheus.value("histogram_count(unused)")).isZero();
            assertThat(prometheus.value("count(took_seconds_bucket)"))
                    .as("classic buckets, which Prometheus leaves out then")
                    .isNaN();
        } finally {
            server.stop(0);
        }
    }

    private static void record(MetricRegistry registry) {
        Timer timer = registry.timer(MetricDefinition.timer("took_seconds").nativeHistogram(true));
        Histogram histogram = registry.histogram(
                MetricDefinition.histogram("offsets").buckets(0).nativeHistogram(true));
        for (int i = 1; i <= VALUES; i++) {
            timer.record(Duration.ofMillis(i));
            histogram.observe(i);
            histogram.observe(-i);
        }
        registry.histogram(MetricDefinition.histogram("unused").nativeHistogram(true));
    }

    private static HttpServer serve(MetricRegistry registry) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/metrics", new PrometheusHandler(registry));
        server.start();
        return server;
    }
}
