// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.model.registry.MultiCollector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server that Prometheus scrapes.
 *
 * <pre>{@code
 * PrometheusServer server = PrometheusServer.builder(registry).port(9464).build().start();
 * }</pre>
 *
 * <p>It answers the metrics at their path as {@link PrometheusHandler} describes, a landing page at {@code /} and a
 * health check at {@code /-/healthy}. By default it listens on the loopback address only. It has no authentication: on
 * another address, everyone who reaches it can read the metrics.
 *
 * <p>It runs on daemon threads, four as a rule and sixteen at most while requests wait for one, and never keeps the JVM
 * alive. The server closes the connection of a client that has begun a request and does not send the rest of its head
 * within 5 s, or does not take its answer within 10 s. While requests wait for a thread, these times are 150 ms and 2
 * s, so that hundreds of half-open connections keep a scrape out for a few seconds. Only the time that the server waits
 * for the client counts: on a loaded machine an honest client gets its answer later, but whole. When 1024 requests
 * wait, the server closes further connections. The number of open connections has no limit unless the JVM is started
 * with {@code -Djdk.httpserver.maxConnections=n}.
 *
 * <p>Thread-safe.
 */
public final class PrometheusServer implements AutoCloseable {
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);

    private final MultiCollector collector;
    private final String host;
    private final int wantedPort;
    private final String path;
    private @Nullable HttpServer server;
    private @Nullable ExchangeExecutor executor;
    private boolean closed;

    private PrometheusServer(Builder builder) {
        this.collector = builder.collector;
        this.host = builder.host;
        this.wantedPort = builder.port;
        this.path = builder.path;
    }

    /** A builder of a server for this collector, for example a {@code MetricRegistry}. */
    public static Builder builder(MultiCollector collector) {
        return new Builder(collector);
    }

    /**
     * Starts to listen.
     *
     * @return this
     * @throws UncheckedIOException when the port is taken or the host has no address here
     * @throws IllegalStateException when it was started or closed before
     */
    public synchronized PrometheusServer start() {
        if (server != null || closed) {
            throw new IllegalStateException("A PrometheusServer can be started once");
        }
        HttpServer listening = listen();
        ExchangeExecutor threads = new ExchangeExecutor(
                "gnomon-prometheus-" + listening.getAddress().getPort());
        listening.setExecutor(threads);
        listening.createContext(path, new PrometheusHandler(collector));
        if (!path.equals("/")) {
            listening.createContext("/", new FrontHandler(path));
        }
        startAsDaemon(listening);
        server = listening;
        executor = threads;
        return this;
    }

    private HttpServer listen() {
        try {
            InetSocketAddress address = new InetSocketAddress(host, wantedPort);
            if (address.isUnresolved()) {
                throw new UnknownHostException("the host has no address");
            }
            return HttpServer.create(address, ExchangeExecutor.MAX_WAITING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + host + ":" + wantedPort + ": " + e.getMessage(), e);
        }
    }

    /** The server's own thread inherits whether it is a daemon from the thread that starts it. */
    private static void startAsDaemon(HttpServer server) {
        Thread starter = new Thread(server::start, "gnomon-prometheus-start");
        starter.setDaemon(true);
        starter.start();
        boolean interrupted = false;
        while (starter.isAlive()) {
            try {
                starter.join();
            } catch (InterruptedException e) {
                interrupted = true; // starting is a matter of microseconds
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The port it listens on, which the system chose if it was built with port 0.
     *
     * @throws IllegalStateException when it is not running
     */
    public synchronized int port() {
        if (server == null) {
            throw new IllegalStateException("The PrometheusServer is not running");
        }
        return server.getAddress().getPort();
    }

    /**
     * Lets answers under way finish, for a second at most, frees the port and ends the threads. Returns within about
     * two seconds; does nothing the second time.
     */
    @Override
    public synchronized void close() {
        closed = true;
        if (server == null || executor == null) {
            return;
        }
        try {
            executor.awaitAnswers(CLOSE_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0); // on JDK 17 any other delay is waited out in full, also by an idle server
        executor.close();
        server = null;
        executor = null;
    }

    /** Builds a {@link PrometheusServer}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");

        private final MultiCollector collector;
        private String host = "127.0.0.1";
        private int port = 9464;
        private String path = "/metrics";

        private Builder(MultiCollector collector) {
            this.collector = Objects.requireNonNull(collector, "collector");
        }

        /**
         * The name or address to listen on, by default {@code 127.0.0.1}.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Builder host(String newHost) {
            if (newHost.isBlank()) {
                throw new IllegalArgumentException("The host is blank; 0.0.0.0 means every address of this machine");
            }
            this.host = newHost;
            return this;
        }

        /**
         * The port to listen on, by default 9464; 0 lets the system choose.
         *
         * @throws IllegalArgumentException when it is not between 0 and 65535
         */
        public Builder port(int newPort) {
            if (newPort < 0 || newPort > 65535) {
                throw new IllegalArgumentException("The port is " + newPort + ", not between 0 and 65535");
            }
            this.port = newPort;
            return this;
        }

        /**
         * The path of the metrics, by default {@code /metrics}.
         *
         * @throws IllegalArgumentException when it does not begin with a slash, holds a character that would need
         *     escaping, or is the health check's
         */
        public Builder path(String newPath) {
            if (!PATH.matcher(newPath).matches()) {
                throw new IllegalArgumentException(
                        "The path \"" + newPath + "\" is not a slash followed by letters, digits or . _ ~ / -");
            }
            if (newPath.equals(FrontHandler.HEALTH_PATH)) {
                throw new IllegalArgumentException("The path " + newPath + " is the health check's");
            }
            this.path = newPath;
            return this;
        }

        /** The server, not yet listening. */
        public PrometheusServer build() {
            return new PrometheusServer(this);
        }
    }
}
