// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.gnomon.metrics.Stopwatch;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An HTTP answer: a status and JSON. Immutable. */
final class Reply {
    private final int status;
    private final byte[] json;

    private Reply(int status, byte[] json) {
        this.status = status;
        this.json = json;
    }

    /** The reply with this content. */
    static Reply of(int status, Object content, ObjectMapper mapper) {
        try {
            // @start region="static"
            Stopwatch writing = ReplyWritingHandle.start();
            byte[] json = mapper.writeValueAsBytes(content);
            writing.close();
            ReplySizeHandle.observe(json.length);
            // @end
            return new Reply(status, json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the reply and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        byte[] line = (new String(json, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, line.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(line);
        }
    }
}
