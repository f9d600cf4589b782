// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers everything that is not a scrape: the landing page, the health check, and 404 with the way to the metrics. */
final class FrontHandler implements HttpHandler {
    static final String HEALTH_PATH = "/-/healthy";

    private final String metricsPath;

    FrontHandler(String metricsPath) {
        this.metricsPath = metricsPath;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        ExchangeThread.enter(ExchangeThread.Phase.ANSWERING);
        try {
            answer(exchange).send(exchange);
        } finally {
            exchange.close();
        }
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        boolean landing = path.equals("/");
        if (!landing && !path.equals(HEALTH_PATH)) {
            return Answer.text(404, "Nothing is here. The metrics are at " + metricsPath + "\n");
        }
        if (!Answer.allows(exchange)) {
            return Answer.methodNotAllowed();
        }
        return landing ? landingPage() : Answer.text(200, "Healthy.\n");
    }

    private Answer landingPage() {
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Gnomon</title></head>
                <body><h1>Gnomon</h1><p><a href="%s">Metrics</a></p><p><a href="%s">Health</a></p></body></html>
                """.formatted(metricsPath, HEALTH_PATH);
        return Answer.of(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
