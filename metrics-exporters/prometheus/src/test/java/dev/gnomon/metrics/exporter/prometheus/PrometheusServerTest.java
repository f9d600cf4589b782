// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.prometheus.metrics.expositionformats.generated.com_google_protobuf_4_36_1.Metrics.Metric;
import io.prometheus.metrics.expositionformats.generated.com_google_protobuf_4_36_1.Metrics.MetricFamily;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrometheusServerTest {
    private static final String PROTOBUF =
            "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited";

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
    void textIsTheFormatOfThoseWhoAskForNone() throws Exception {
        HttpResponse<byte[]> response = client.get("/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.header(response, "Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(Client.text(response))
                .contains("# TYPE orders_total counter", "queue_depth 2.5")
                .contains("orders_total{source=\"a\\\"} 1\\nevil 1\\n\\\\\r\"} 7.0")
                .doesNotContain("# EOF");
    }

    @Test
    void openMetricsIsGivenToThoseWhoAskForIt() throws Exception {
        HttpResponse<byte[]> response = client.get("/metrics", "Accept", "application/openmetrics-text; version=1.0.0");

        assertThat(Client.header(response, "Content-Type")).startsWith("application/openmetrics-text; version=1.0.0");
        assertThat(Client.text(response)).contains("# TYPE orders counter").endsWith("# EOF\n");
    }

    @Test
    void protobufReadsBackToTheSameValues() throws Exception {
        HttpResponse<byte[]> response = client.get("/metrics", "Accept", PROTOBUF);

        assertThat(Client.header(response, "Content-Type")).startsWith("application/vnd.google.protobuf");
        List<MetricFamily> families = families(response.body());
        assertThat(families)
                .extracting(MetricFamily::getName)
                .containsExactlyInAnyOrder("orders_total", "queue_depth", "order_duration_seconds");
        assertThat(metric(families, "orders_total").getCounter().getValue()).isEqualTo(7);
        assertThat(metric(families, "orders_total").getLabel(0).getValue()).isEqualTo(Samples.HOSTILE);
        assertThat(metric(families, "order_duration_seconds").getHistogram().getSampleCount())
                .isEqualTo(3);
    }

    private static List<MetricFamily> families(byte[] body) throws IOException {
        List<MetricFamily> families = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(body);
        for (MetricFamily next; (next = MetricFamily.parseDelimitedFrom(in)) != null; ) {
            families.add(next);
        }
        return families;
    }

    private static Metric metric(List<MetricFamily> families, String name) {
        return families.stream()
                .filter(family -> family.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getMetric(0);
    }

    @Test
    void headAnswersTheHeadersOfGetWithoutItsBody() throws Exception {
        HttpResponse<byte[]> get = client.get("/metrics");
        HttpResponse<byte[]> head = client.send("HEAD", "/metrics");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Client.header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
        assertThat(Client.header(head, "Content-Type")).isEqualTo(Client.header(get, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "deflate, gzip;q=0.1", "*", "br;q=1.0, x-gzip", "gzip, identity", "identity;q=0.5, *"})
    void gzipIsUsedWhereItIsAllowed(String acceptEncoding) throws Exception {
        String plain = Client.text(client.get("/metrics"));
        HttpResponse<byte[]> response = client.get("/metrics", "Accept-Encoding", acceptEncoding);

        assertThat(Client.header(response, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Client.unzipped(response)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip;q=0",
                "gzip;q=0.000, *",
                "identity",
                "*;q=0",
                "gzip;q=nonsense",
                "gzip;q=0.5, identity;q=1",
                "gzip;q=0.5, *",
                ""
            })
    void gzipIsNotUsedWhereItIsNot(String acceptEncoding) throws Exception {
        HttpResponse<byte[]> response = client.get("/metrics", "Accept-Encoding", acceptEncoding);

        assertThat(Client.header(response, "Content-Encoding")).isEmpty();
        assertThat(Client.text(response)).contains("queue_depth 2.5");
    }

    @Test
    void nameSelectsMetrics() throws Exception {
        String byFamily = Client.text(client.get("/metrics?name[]=queue_depth".replace("[]", "%5B%5D")));
        String bySample =
                Client.text(client.get("/metrics?name%5B%5D=orders_total&name%5B%5D=order_duration_seconds_bucket"));
        String byNothing = Client.text(client.get("/metrics?name%5B%5D=que&other=1"));

        assertThat(byFamily).contains("queue_depth").doesNotContain("order");
        assertThat(bySample)
                .contains("orders_total{", "order_duration_seconds_count")
                .doesNotContain("queue_depth");
        assertThat(byNothing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void otherMethodsAreRefusedWithTheAllowedOnes(String method) throws Exception {
        for (String path : List.of("/metrics", "/", "/-/healthy")) {
            HttpResponse<byte[]> response = client.send(method, path);

            assertThat(response.statusCode()).as(path).isEqualTo(405);
            assertThat(Client.header(response, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "/metrics/", "/metrics/more", "/metricsmore"})
    void otherPathsAreNotFoundAndSayWhereTheMetricsAre(String path) throws Exception {
        HttpResponse<byte[]> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Client.text(response)).contains("The metrics are at /metrics");
    }

    @Test
    void theLandingPageLinksToTheMetricsAndTheHealthCheckIsHealthy() throws Exception {
        HttpResponse<byte[]> landing = client.get("/");

        assertThat(landing.statusCode()).isEqualTo(200);
        assertThat(Client.text(landing)).contains("href=\"/metrics\"");
        assertThat(client.get("/-/healthy").statusCode()).isEqualTo(200);
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
                assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
                assertThat(in.lines().takeWhile(line -> !line.isEmpty())).isNotEmpty();
            }
        }
    }

    @Test
    void concurrentScrapesAllSeeEverything() throws Exception {
        String expected = Client.text(client.get("/metrics"));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<String> scrape = () -> Client.text(client.get("/metrics"));
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(400, scrape))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void closeFreesThePortAndTheThreadsAndMayBeRepeated() throws Exception {
        int port = server.port();
        client.get("/metrics");

        long start = System.nanoTime();
        server.close();
        server.close();

        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThatCode(() -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close())
                .doesNotThrowAnyException();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("gnomon-prometheus-" + port));
    }

    @Test
    void aServerStartsOnce() {
        assertThatIllegalStateException().isThrownBy(server::start).withMessageContaining("once");
        server.close();
        assertThatIllegalStateException().isThrownBy(server::start);
        assertThatIllegalStateException().isThrownBy(server::port).withMessageContaining("not running");
    }

    @Test
    void aTakenPortIsNamed() {
        PrometheusServer second = PrometheusServer.builder(Samples.collector(Samples.three()))
                .port(server.port())
                .build();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(second::start)
                .withMessageContaining("127.0.0.1:" + server.port())
                .withMessageContaining("in use");
    }

    @Test
    void argumentsThatCannotWorkAreRefusedAtOnce() {
        PrometheusServer.Builder builder = PrometheusServer.builder(Samples.collector(Samples.three()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.port(65536))
                .withMessageContaining("65536");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.host(" ")).withMessageContaining("blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.path("metrics"))
                .withMessageContaining("slash");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.path("/a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.path("/<script>"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.path("/-/healthy"));
    }

    @Test
    void thePathIsTheOneAskedFor() throws Exception {
        try (PrometheusServer other = PrometheusServer.builder(Samples.collector(Samples.three()))
                .port(0)
                .path("/internal/prometheus")
                .build()
                .start()) {
            Client there = new Client(other.port());

            assertThat(there.get("/internal/prometheus").statusCode()).isEqualTo(200);
            assertThat(there.get("/metrics").statusCode()).isEqualTo(404);
        }
    }
}
