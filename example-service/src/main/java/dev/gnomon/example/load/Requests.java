// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mixture of requests, good and bad, each sent without waiting for the one before. Thread-safe. */
final class Requests {
    private static final int MAX_PENDING = 64;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Semaphore free = new Semaphore(MAX_PENDING);
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Queue<String> registered = new ArrayDeque<>();
    private final AtomicInteger placed = new AtomicInteger();
    private final URI gateway;

    Requests(URI gateway) {
        this.gateway = gateway;
    }

    /** Sends one request, unless too many are unanswered. Never fails. */
    void sendOne() {
        if (!free.tryAcquire()) {
            count("not sent");
            return;
        }
        CompletableFuture<?> unused = http.sendAsync(next(), BodyHandlers.ofString())
                .whenComplete((response, failure) -> {
                    free.release();
                    count(failure == null ? Integer.toString(response.statusCode()) : "no answer");
                    if (failure == null && response.statusCode() == 201) {
                        remember(response);
                    }
                });
    }

    private HttpRequest next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int user = random.nextInt(1, 21);
        int dice = random.nextInt(100);
        if (dice < 40) {
            return get("/users/u" + user).build();
        } else if (dice < 45) {
            return get("/users/nobody").build();
        } else if (dice < 65) {
            return get("/profiles/u" + user).build();
        } else if (dice < 70) {
            return get("/profiles/u20").header("Request-Timeout-Ms", "500").build();
        } else if (dice < 80) {
            return order("u" + user, "gnomon", random.nextInt(1, 5));
        } else if (dice < 83) {
            return order("u" + user, "sundial", 900); // nobody's limit is that high
        } else if (dice < 86) {
            return order("u" + user, "gnomon", 0);
        } else if (dice < 88) {
            return order("nobody", "hourglass", 1);
        } else if (dice < 91) {
            return get("/orders/" + random.nextInt(1, placed.get() + 2)).build();
        } else if (dice < 94) {
            return post("/users", "{\"name\":\"New\",\"email\":\"new@example.org\"}");
        } else if (dice < 95) {
            return post("/users", "{\"name\":\"\"}");
        } else if (dice < 99) {
            return removeOne();
        }
        return get("/users").build();
    }

    private void remember(HttpResponse<String> response) {
        if (response.uri().getPath().equals("/orders")) {
            placed.incrementAndGet();
            return;
        }
        Matcher id = ID.matcher(response.body());
        if (id.find()) {
            synchronized (registered) {
                registered.add(id.group(1));
            }
        }
    }

    /** Removes a user that was registered before, so that their number stays what it was. */
    private HttpRequest removeOne() {
        @Nullable String id;
        synchronized (registered) {
            id = registered.poll();
        }
        return get("/users/" + (id == null ? "nobody" : id)).DELETE().build();
    }

    private HttpRequest order(String user, String item, int quantity) {
        return post("/orders", """
                {"userId":"%s","item":"%s","quantity":%d}""".formatted(user, item, quantity));
    }

    private HttpRequest post(String path, String json) {
        return get(path).POST(BodyPublishers.ofString(json)).build();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, key -> new LongAdder()).increment();
    }

    /** How often each status was answered. */
    String tally() {
        return "Answers so far: " + answers;
    }
}
