// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import dev.gnomon.metrics.Labels;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.exporter.prometheus.PrometheusHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Prometheus that knows native histograms asks for protobuf, is given it, and reads the same values. */
class ProtobufScrapeTest {
    private final Set<String> contentTypes = ConcurrentHashMap.newKeySet();

    @Test
    void prometheusReadsProtobuf(@TempDir Path directory) throws Exception {
        MetricRegistry registry = MetricRegistry.create();
        registry.counter(MetricDefinition.counter("orders_total").labels("source"), Labels.of("source", "a\"b\\c\nd"))
                .increment(7);
        HttpServer server = serve(registry);
        try (PrometheusProcess prometheus = PrometheusProcess.scraping(
                server.getAddress().getPort(), directory, "--enable-feature=native-histograms")) {
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .untilAsserted(() -> assertThat(prometheus.query("orders_total + 0"))
                            .isEqualTo(Map.of(Map.of("source", "a\"b\\c\nd"), 7.0)));
            assertThat(prometheus.value("count(api_gateway_action_duration_seconds_bucket)"))
                    .isEqualTo(8 * 12 + 6);
        } finally {
            server.stop(0);
        }
        assertThat(contentTypes).singleElement().asString().startsWith("application/vnd.google.protobuf");
    }

    private HttpServer serve(MetricRegistry registry) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/metrics", new PrometheusHandler(registry))
                .getFilters()
                .add(Filter.afterHandler(
                        "notes the format",
                        exchange ->
                                contentTypes.add(exchange.getResponseHeaders().getFirst("Content-Type"))));
        server.start();
        return server;
    }
}
