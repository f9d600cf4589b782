// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gnomon.example.gateway.Problems.Problem;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Serves the routes over HTTP on the loopback address. An asynchronous request holds no thread while it
 * waits; at its deadline the service's future is cancelled and the client gets 504.
 */
public final class ApiServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ApiServer.class.getName());

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor();
    private final Set<Runnable> cancellations = ConcurrentHashMap.newKeySet();
    private final List<Route> routes;
    private final HttpServer server;

    private ApiServer(List<Route> routes, HttpServer server) {
        this.routes = routes;
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port the port; 0 lets the system choose
     * @throws IOException when the port is taken
     */
    public static ApiServer start(Api api, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ApiServer server = new ApiServer(api.routes(), http);
        http.setExecutor(server.threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /** The port on which the server listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try {
            answer(exchange);
        } catch (Throwable failure) { // whatever it is, the client gets an answer
            reply(exchange, Problems.of(failure));
        }
    }

    private void answer(HttpExchange exchange) throws Exception {
        String path = exchange.getRequestURI().getPath();
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            String id = route.match(path);
            if (id != null && route.method().equals(exchange.getRequestMethod())) {
                answer(exchange, route, new Request(exchange, mapper, id));
                return;
            }
            if (id != null) {
                allowed.add(route.method());
            }
        }
        if (allowed.isEmpty()) {
            throw new Refusal(404, "Nothing is at " + path);
        }
        exchange.getResponseHeaders().set("Allow", String.join(", ", allowed));
        throw new Refusal(405, "Allowed here: " + String.join(", ", allowed));
    }

    private void answer(HttpExchange exchange, Route route, Request request) throws Exception {
        Optional<Duration> timeout = request.timeout();
        CompletableFuture<?> result = route.endpoint().answer(request);
        Runnable cancellation = () -> result.cancel(true);
        cancellations.add(cancellation);
        Optional<Future<?>> deadline =
                timeout.map(limit -> deadlines.schedule(cancellation, limit.toMillis(), TimeUnit.MILLISECONDS));
        CompletableFuture<?> unused = result.whenComplete((content, failure) -> {
            cancellations.remove(cancellation);
            deadline.ifPresent(scheduled -> scheduled.cancel(false));
            if (failure != null) {
                reply(exchange, Problems.of(failure));
            } else {
                reply(exchange, route.status(), content);
            }
        });
    }

    private void reply(HttpExchange exchange, Problem problem) {
        reply(exchange, problem.status(), Map.of("error", problem.error()));
    }

    private void reply(HttpExchange exchange, int status, Object content) {
        try {
            Reply.of(status, content, mapper).send(exchange);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A client did not wait for its answer", e);
        } finally {
            exchange.close();
        }
    }

    /** Cancels open requests, frees the port and ends the threads, within about two seconds. */
    @Override
    public void close() {
        cancellations.forEach(Runnable::run);
        server.stop(0);
        deadlines.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
