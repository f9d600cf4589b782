// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.MultiCollector;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More connections than the server has threads. A scrape gets through within the 10 s of the client: sixteen threads
 * that give up half a head after 150 ms each are done with 500 of them in about five.
 */
class SlowClientTest {
    private static final String HALF_A_HEAD = "GET /metrics HTTP/1.1\r\nHost: ";
    private static final String HALF_A_BODY = "GET /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n";
    private static final String WHOLE = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void open(int count, PrometheusServer server, String sent) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            sockets.add(socket);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 32, 500})
    void connectionsWithHalfAHeadDoNotKeepAScrapeOut(int connections) throws Exception {
        try (PrometheusServer server = serve()) {
            open(connections, server, HALF_A_HEAD);

            assertThat(new Client(server.port()).get("/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void connectionsWithHalfABodyDoNotKeepAScrapeOut() throws Exception {
        try (PrometheusServer server = serve()) {
            open(32, server, HALF_A_BODY);

            assertThat(new Client(server.port()).get("/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void connectionsThatTakeNoAnswerDoNotKeepAScrapeOut() throws Exception {
        try (PrometheusServer server = PrometheusServer.builder(Samples.collector(Samples.large(5_000_000)))
                .port(0)
                .build()
                .start()) {
            open(18, server, WHOLE);

            HttpResponse<byte[]> response = new Client(server.port()).get("/metrics?name%5B%5D=none");

            assertThat(response.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void manyHonestClientsAllGetWholeAnswers() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(200);
        try (PrometheusServer server = PrometheusServer.builder(Samples.collector(Samples.many(3_000)))
                .port(0)
                .build()
                .start()) {
            String expected = Client.text(new Client(server.port()).get("/metrics"));

            Callable<String> scrape = () -> scrape(server);
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(600, scrape))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** The collectors began before the client did, and are waited for when it is given up. */
    @Test
    void aClientThatSendsNothingIsGivenUpAndASlowCollectorIsNot() throws Exception {
        CountDownLatch collecting = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(3);
        MultiCollector slow = () -> {
            collecting.countDown();
            await(go);
            return Samples.three();
        };
        try (PrometheusServer server =
                PrometheusServer.builder(slow).port(0).build().start()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                answers.add(clients.submit(() -> scrape(server)));
            }
            collecting.await();
            open(1, server, HALF_A_HEAD);
            sockets.get(0).setSoTimeout(30_000);

            assertThat(sockets.get(0).getInputStream().read()).isEqualTo(-1);

            go.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).contains("queue_depth 2.5");
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** On a connection of its own; fails when the body is shorter than announced. */
    private static String scrape(PrometheusServer server) throws IOException {
        URL url = URI.create("http://127.0.0.1:" + server.port() + "/metrics").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Connection", "close");
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static PrometheusServer serve() {
        return PrometheusServer.builder(Samples.collector(Samples.three()))
                .port(0)
                .build()
                .start();
    }
}
