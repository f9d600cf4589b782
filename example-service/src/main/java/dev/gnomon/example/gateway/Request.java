// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that found its route. */
final class Request {
    private static final String TIMEOUT = "Request-Timeout-Ms";
    private static final int MAX_BODY_BYTES = 65_536;
    private static final long MAX_TIMEOUT_MILLIS = 600_000;

    private final HttpExchange exchange;
    private final ObjectMapper mapper;
    private final String id;

    Request(HttpExchange exchange, ObjectMapper mapper, String id) {
        this.exchange = exchange;
        this.mapper = mapper;
        this.id = id;
    }

    /** The value of {@code {id}} in the path; empty if the route has none. */
    String id() {
        return id;
    }

    /** The time that the client waits for an answer, if the request states it. */
    Optional<Duration> timeout() throws Refusal {
        @Nullable String millis = exchange.getRequestHeaders().getFirst(TIMEOUT);
        if (millis == null) {
            return Optional.empty();
        }
        try {
            long parsed = Long.parseLong(millis);
            if (parsed >= 1 && parsed <= MAX_TIMEOUT_MILLIS) {
                return Optional.of(Duration.ofMillis(parsed));
            }
        } catch (NumberFormatException e) {
            // refused with the numbers out of range
        }
        throw new Refusal(400, TIMEOUT + " is a number from 1 to " + MAX_TIMEOUT_MILLIS);
    }

    /** The body, read as this type. */
    <T> T body(Class<T> type) throws Refusal, IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw new Refusal(413, "A body has at most " + MAX_BODY_BYTES + " bytes");
        }
        try {
            T value = mapper.readValue(body, type);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "The body is not the JSON that belongs here");
        }
        throw new Refusal(400, "The body is null");
    }
}
