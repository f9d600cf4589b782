// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complete answer, immutable. It exists before the first byte is sent, so that a failure on the way to it can still
 * become another answer.
 */
final class Answer {
    /** The JDK's server copies what it is given at once, twice, and keeps one copy as long as its thread lives. */
    private static final int PIECE_BYTES = 64 * 1024;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** An answer in plain text. */
    static Answer text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer of this media type. */
    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    /** The answer to a method other than GET and HEAD. */
    static Answer methodNotAllowed() {
        return text(405, "Only GET and HEAD are answered here.\n").with("Allow", "GET, HEAD");
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** Sends the answer, to HEAD without its body, and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        ExchangeThread.enter(ExchangeThread.Phase.WRITING);
        Headers out = exchange.getResponseHeaders();
        headers.forEach(out::set);
        out.set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            out.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            for (int at = 0; at < body.length; at += PIECE_BYTES) {
                stream.write(body, at, Math.min(PIECE_BYTES, body.length - at));
            }
            stream.flush();
            // Closing reads what is left of the request's body, for which nobody else should wait.
            ExchangeThread.enter(ExchangeThread.Phase.READING);
        }
    }

    /** Whether the exchange's method is one that is answered. */
    static boolean allows(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        return method.equals("GET") || method.equals("HEAD");
    }
}
