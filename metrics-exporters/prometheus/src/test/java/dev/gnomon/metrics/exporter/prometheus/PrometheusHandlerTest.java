// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrometheusHandlerTest {
    private static final String SECRET = "jdbc:password=hunter2";
    private static final Logger LOG = Logger.getLogger(PrometheusHandler.class.getName());

    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        LOG.setLevel(Level.OFF); // the failures are meant
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        LOG.setLevel(null);
    }

    private Client mount(String path, MultiCollector collector) {
        server.createContext(path, new PrometheusHandler(collector));
        return new Client(server.getAddress().getPort());
    }

    @Test
    void itAnswersOnAnyServerAtItsContextsPath() throws Exception {
        Client client = mount("/a/b", Samples.collector(Samples.three()));

        assertThat(Client.text(client.get("/a/b"))).contains("queue_depth 2.5");
        assertThat(client.get("/a/b/c").statusCode()).isEqualTo(404);
    }

    /** Ways to fail, each with the secret in the message. */
    private static Stream<MultiCollector> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException(SECRET);
                },
                () -> {
                    throw new AssertionError(SECRET);
                },
                PrometheusHandlerTest::overflow,
                Unwritable::new);
    }

    @SuppressWarnings("InfiniteRecursion") // that is the failure
    private static MetricSnapshots overflow() {
        return overflow();
    }

    /** Fails when it is written. */
    private static final class Unwritable extends MetricSnapshots {
        @Override
        public Iterator<MetricSnapshot> iterator() {
            throw new IllegalStateException(SECRET);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsAnsweredWith500AndNotWithItsReason(MultiCollector failure) throws Exception {
        Client client = mount("/metrics", failure);

        for (String encoding : new String[] {"identity", "gzip"}) {
            HttpResponse<byte[]> response = client.get("/metrics", "Accept-Encoding", encoding);

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(Client.header(response, "Content-Encoding")).isEmpty();
            assertThat(Client.text(response).toLowerCase(Locale.ROOT))
                    .contains("failed")
                    .doesNotContain("hunter2", "exception", "error", "dev.gnomon");
        }
    }

    @Test
    void theScrapeAfterAFailureIsWhole() throws Exception {
        boolean[] broken = {true};
        Client client = mount("/metrics", () -> {
            if (broken[0]) {
                throw new IllegalStateException(SECRET);
            }
            return Samples.three();
        });

        assertThat(client.get("/metrics").statusCode()).isEqualTo(500);
        broken[0] = false;
        assertThat(client.get("/metrics").statusCode()).isEqualTo(200);
    }
}
