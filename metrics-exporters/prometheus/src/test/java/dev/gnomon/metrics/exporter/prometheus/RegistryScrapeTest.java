// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.Labels;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scrape of a registry, judged by programs by other hands. */
class RegistryScrapeTest {
    private static final MetricDefinition ORDERS =
            MetricDefinition.counter("orders_total").description("Orders taken").labels("source");
    private static final MetricDefinition CLEANUP =
            MetricDefinition.timer("cleanup_seconds").description("How long a clean-up takes");
    private static final MetricDefinition PAGES = MetricDefinition.summary("page_bytes")
            .description("Size of the pages that were sent")
            .unit("bytes")
            .quantiles(0.5, 0.99);

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private PrometheusServer server;
    private Client client;

    @BeforeEach
    void start() {
        CallDefinition getUser = CallDefinition.action("get_user");
        CallRecorder recorder = registry.service(
                        ServiceDefinition.of("UserService", "app.UserService").calls(getUser))
                .call(getUser);
        recorder.success(recorder.begin());
        recorder.failure(recorder.begin(), new IllegalStateException("no"));
        recorder.begin();
        registry.counter(ORDERS, Labels.of("source", Samples.HOSTILE)).increment(7);
        registry.timer(CLEANUP).record(Duration.ofMillis(250));
        registry.summary(PAGES).observe(0);
        registry.summary(PAGES).observe(0);
        registry.summary(PAGES).observe(64);
        server = PrometheusServer.builder(registry).port(0).build().start();
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
    void theStrictParserReadsWhatWasRecorded() throws Exception {
        HttpResponse<byte[]> scrape = client.get("/metrics", "Accept", "application/openmetrics-text");

        String action = "{'action': 'get_user', 'service': 'UserService'";
        assertThat(Judge.openMetrics(scrape.body()).lines())
                .contains(
                        "('action_requests_total', {'action': 'get_user', 'outcome': 'success', 'service':"
                                + " 'UserService'}, 1.0)",
                        "('action_requests_total', {'action': 'get_user', 'outcome': 'failure', 'service':"
                                + " 'UserService'}, 1.0)",
                        "('action_active_requests', " + action + "}, 1.0)",
                        "('action_duration_seconds_count', " + action + "}, 2.0)",
                        "('service_requests_total', {'service': 'UserService'}, 2.0)",
                        "('cleanup_seconds_count', {}, 1.0)",
                        "('cleanup_seconds_sum', {}, 0.25)",
                        "('page_bytes', {'quantile': '0.5'}, 0.0)",
                        // The middle of the bucket from 64 to 65 that is as far from both, relative to them.
                        "('page_bytes', {'quantile': '0.99'}, " + 2.0 * 64 * 65 / (64 + 65) + ")",
                        "('page_bytes_count', {}, 3.0)",
                        "('page_bytes_sum', {}, 64.0)");
    }

    @Test
    void nameSelectsMetricsByTheNameThatIsScraped() throws Exception {
        String counter = Client.text(client.get("/metrics?name%5B%5D=orders_total"));
        String histogram = Client.text(client.get("/metrics?name%5B%5D=action_duration_seconds_bucket"));

        assertThat(counter).contains("orders_total{").doesNotContain("action");
        assertThat(histogram).contains("action_duration_seconds_count{").doesNotContain("orders", "requests");
    }

    @Test
    void aCallbackThatThrowsCostsItsOwnSeriesOnly() throws Exception {
        registry.gaugeCallback(MetricDefinition.gauge("queue_depth"), () -> {
            throw new IllegalStateException("jdbc:password=hunter2");
        });

        HttpResponse<byte[]> scrape = client.get("/metrics");

        assertThat(scrape.statusCode()).isEqualTo(200);
        assertThat(Client.text(scrape)).contains("orders_total{").doesNotContain("hunter2", "\nqueue_depth ");
    }
}
