// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is scraped is judged by programs by other hands. */
class JudgesTest {
    private PrometheusServer server;
    private Client client;

    @BeforeEach
    void start() {
        server = PrometheusServer.builder(Samples.collector(Samples.three()))
                .port(0)
                .build()
                .start();
        client = new Client(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void promtoolFindsNothingWrong() throws Exception {
        assertThat(Judge.promtool(client.get("/metrics").body())).isEmpty();
    }

    @Test
    void theStrictParserReadsTheSameValuesBack() throws Exception {
        byte[] scrape =
                client.get("/metrics", "Accept", "application/openmetrics-text").body();

        assertThat(Judge.openMetrics(scrape).lines())
                .containsExactlyInAnyOrder(
                        "('orders_total', {'source': 'a\"} 1\\nevil 1\\n\\\\\\r'}, 7.0)",
                        "('queue_depth', {}, 2.5)",
                        "('order_duration_seconds_bucket', {'le': '0.1'}, 1.0)",
                        "('order_duration_seconds_bucket', {'le': '1.0'}, 2.0)",
                        "('order_duration_seconds_bucket', {'le': '+Inf'}, 3.0)",
                        "('order_duration_seconds_count', {}, 3.0)",
                        "('order_duration_seconds_sum', {}, 4.2)");
    }
}
