// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A client of one gateway. */
final class GatewayClient {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Gateway gateway;

    GatewayClient(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Sends GET with these headers, in pairs, and says the status. */
    int get(String path, String... headers) throws IOException, InterruptedException {
        return status(request(path, headers));
    }

    /** Sends this JSON and says the status. */
    int post(String path, String json) throws IOException, InterruptedException {
        return status(request(path).POST(BodyPublishers.ofString(json)));
    }

    int order(String user, String item, int quantity) throws IOException, InterruptedException {
        return post("/orders", "{\"userId\":\"%s\",\"item\":\"%s\",\"quantity\":%d}".formatted(user, item, quantity));
    }

    int send(String method, String path) throws IOException, InterruptedException {
        return status(request(path).method(method, BodyPublishers.noBody()));
    }

    CompletableFuture<Integer> getLater(String path) {
        return http.sendAsync(request(path).build(), BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** What a scrape with this {@code Accept} header is answered. */
    String scrape(String accept) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + gateway.metricsPort() + "/metrics");
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", accept).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.apiPort() + path))
                .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
