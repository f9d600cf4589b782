// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Prometheus that scrapes one port twice a second. If it is missing the test fails; it is not skipped. */
final class PrometheusProcess implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final int port;

    private PrometheusProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PrometheusProcess scraping(int target, Path directory, String... options) throws IOException {
        Path config = directory.resolve("prometheus.yml");
        Files.writeString(config, """
                global: {scrape_interval: 500ms, scrape_timeout: 500ms}
                scrape_configs:
                - job_name: gateway
                  static_configs: [{targets: ['127.0.0.1:%d']}]
                """.formatted(target));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "prometheus",
                "--config.file=" + config,
                "--storage.tsdb.path=" + directory.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port,
                "--web.console.templates=" + directory,
                "--web.console.libraries=" + directory));
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("prometheus.log").toFile())
                    .start();
            return new PrometheusProcess(process, port);
        } catch (IOException e) {
            throw new IOException("prometheus did not run; it comes with the Debian package prometheus", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The series of a query's result, by their labels without {@code instance} and {@code job}, and their values. */
    Map<Map<String, String>, Double> query(String expression) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        URI uri = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=" + encoded);
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        JsonNode answer =
                json.readTree(http.send(request, BodyHandlers.ofString()).body());
        if (!answer.path("status").asText().equals("success")) {
            throw new IOException(expression + " was answered with " + answer);
        }
        Map<Map<String, String>, Double> series = new HashMap<>();
        for (JsonNode result : answer.path("data").path("result")) {
            Map<String, String> labels = new HashMap<>();
            for (Map.Entry<String, JsonNode> label : result.path("metric").properties()) {
                labels.put(label.getKey(), label.getValue().asText());
            }
            labels.keySet().removeAll(List.of("instance", "job"));
            series.put(labels, Double.valueOf(result.path("value").path(1).asText()));
        }
        return series;
    }

    /** The value of a query whose result has one series; NaN while it has none. */
    double value(String expression) throws IOException, InterruptedException {
        Map<Map<String, String>, Double> series = query(expression);
        if (series.size() > 1) {
            throw new AssertionError(expression + " has " + series.size() + " series: " + series.keySet());
        }
        return series.values().stream().findFirst().orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
