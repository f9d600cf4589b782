// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.example.profiles.ColdStorage;
import dev.gnomon.example.profiles.DatabaseColdStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real Prometheus says of the gateway is what was sent to it over HTTP. */
class GatewayEndToEndTest {
    private static final List<String> COMMON_ERRORS = List.of(
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "IndexOutOfBoundsException",
            "UnsupportedOperationException",
            "UncheckedIOException",
            "Error",
            "other");

    private static final Action PLACE_ORDER = new Action("OrderService", "place_order");
    private static final Action CHARGE = new Action("PaymentProvider", "charge");

    /** What neither the actions nor the requests that are sent decide: how often the gateway has cleaned up. */
    private static final String WITHOUT_CLEANUP = "{service!=\"OrderCleanup\"}";

    private static final String WITH_ACTIONS = "{service!~\"OrderCleanup|OrderEvents|ReceiptMails\"}";

    /** Every action whose labels have known values, with what its method can fail with beside the common errors. */
    private static final Map<Action, List<String>> ACTIONS = Map.of(
            new Action("UserService", "get_user"),
            List.of("UserNotFound"),
            new Action("UserService", "register_user"),
            List.of("InvalidRegistration"),
            new Action("UserService", "remove_user"),
            List.of("UserNotFound"),
            new Action("ProfileService", "get_profile"),
            List.of("UserNotFound", "IOException", "TimeoutException"),
            new Action("OrderService", "get_order"),
            List.of("OrderNotFound"),
            new Action("OrderService", "find_orders"),
            List.of("IOException", "TimeoutException"),
            CHARGE.with("currency", "EUR"),
            List.of("PaymentDeclined"),
            CHARGE.with("currency", "USD"),
            List.of("PaymentDeclined"),
            CHARGE.with("currency", "none"),
            List.of("PaymentDeclined"));

    private static final List<String> SERVICES =
            List.of("UserService", "ProfileService", "OrderService", "PaymentProvider", "OrderEvents", "ReceiptMails");

    private record Action(String service, String action, Map<String, String> own) {
        Action(String service, String action) {
            this(service, action, Map.of());
        }

        /** The same with a label of its own. */
        Action with(String name, String value) {
            Map<String, String> more = new HashMap<>(own);
            more.put(name, value);
            return new Action(service, action, more);
        }

        Map<String, String> labels() {
            Map<String, String> labels = new HashMap<>(own);
            labels.put("service", service);
            labels.put("action", action);
            return labels;
        }

        Map<String, String> labels(String name, String value) {
            return with(name, value).labels();
        }
    }

    private final CompletableFuture<String> held = new CompletableFuture<>();
    private Gateway gateway;
    private GatewayClient client;
    private PrometheusProcess prometheus;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        gateway = Gateway.start(0, 0, database -> {
            ColdStorage storage = new DatabaseColdStorage(database);
            return userId -> userId.equals("u13") ? held : storage.fetch(userId);
        });
        client = new GatewayClient(gateway);
        prometheus = PrometheusProcess.scraping(gateway.metricsPort(), directory);
        eventually(() -> assertThat(prometheus.value("up")).isEqualTo(1));
    }

    @AfterEach
    void stop() throws Exception {
        prometheus.close();
        gateway.close();
    }

    /** Waits until the assertion holds; Prometheus scrapes twice a second. */
    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(assertion);
    }

    @Test
    void everySeriesIsThereAtZeroBeforeTheFirstRequest() throws Exception {
        Set<Map<String, String>> requests = new HashSet<>();
        Set<Map<String, String>> errors = new HashSet<>();
        Set<Map<String, String>> actions = new HashSet<>();
        Set<Map<String, String>> services =
                SERVICES.stream().map(service -> Map.of("service", service)).collect(Collectors.toSet());
        ACTIONS.forEach((action, declared) -> {
            actions.add(action.labels());
            List.of("success", "failure", "cancelled").forEach(how -> requests.add(action.labels("outcome", how)));
            declared.forEach(error -> errors.add(action.labels("error", error)));
            COMMON_ERRORS.forEach(error -> errors.add(action.labels("error", error)));
        });

        assertThat(zeros("action_requests_total")).isEqualTo(requests);
        assertThat(zeros("action_errors_total")).isEqualTo(errors);
        assertThat(zeros("action_active_requests")).isEqualTo(actions);
        assertThat(zeros("action_duration_seconds_count")).isEqualTo(actions);
        assertThat(zeros("action_duration_seconds_sum")).isEqualTo(actions);
        assertThat(zeros("service_requests_total" + WITHOUT_CLEANUP)).isEqualTo(services);
        assertThat(zeros("service_active_requests" + WITHOUT_CLEANUP)).isEqualTo(services);
        assertThat(zeros("service_errors_total" + WITHOUT_CLEANUP)).isEqualTo(services);
        assertThat(zeros("service_response_time_seconds_count" + WITHOUT_CLEANUP))
                .isEqualTo(services);
        assertThat(zeros("cache_hit_ratio")).containsExactly(Map.of());
        assertThat(zeros("action_duration_seconds_bucket")).hasSize(8 * 12 + 6); // get_profile states five bounds
        assertThat(zeros("service_response_time_seconds_bucket" + WITHOUT_CLEANUP))
                .hasSize(SERVICES.size() * 12);
    }

    /** The labels of a metric's series, all of which are zero. */
    private Set<Map<String, String>> zeros(String metric) throws Exception {
        Map<Map<String, String>, Double> series = prometheus.query("api_gateway_" + metric + " + 0");
        assertThat(series.values()).as(metric).containsOnly(0.0);
        return series.keySet();
    }

    @Test
    void theNumbersAreWhatWasSent() throws Exception {
        sendKnownRequests();

        Map<Map<String, String>, Double> requests = new HashMap<>();
        expect(requests, new Action("UserService", "get_user"), 26, 7, 0);
        expect(requests, new Action("UserService", "register_user"), 4, 2, 0);
        expect(requests, new Action("UserService", "remove_user"), 1, 0, 0); // expected
        expect(requests, new Action("ProfileService", "get_profile"), 8, 2, 3);
        expect(requests, PLACE_ORDER.with("item", "gnomon").with("size", "small"), 5, 2, 0);
        expect(requests, PLACE_ORDER.with("item", "gnomon").with("size", "unknown"), 0, 2, 0);
        expect(requests, PLACE_ORDER.with("item", "nothing").with("size", "unknown"), 0, 1, 0);
        expect(requests, PLACE_ORDER.with("item", "sundial").with("size", "large"), 0, 3, 0);
        expect(requests, PLACE_ORDER.with("item", "sundial").with("size", "unknown"), 0, 0, 0); // as they begin
        expect(requests, new Action("OrderService", "get_order"), 2, 1, 0);
        expect(requests, new Action("OrderService", "find_orders"), 1, 0, 0);
        expect(requests, CHARGE.with("currency", "EUR"), 5, 3, 0);
        expect(requests, CHARGE.with("currency", "USD"), 0, 0, 0);
        expect(requests, CHARGE.with("currency", "none"), 0, 0, 0);
        eventually(() -> assertThat(prometheus.query("api_gateway_action_requests_total + 0"))
                .isEqualTo(requests));
        eventually(() ->
                assertThat(prometheus.value("api_gateway_event_received_total")).isEqualTo(5));

        assertThat(prometheus.query("api_gateway_action_errors_total > 0").values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(23);
        assertThat(prometheus.query("sum without (__name__) (api_gateway_action_errors_total > 0)"))
                .isEqualTo(Map.of(
                        new Action("UserService", "get_user").labels("error", "UserNotFound"),
                        7.0,
                        new Action("UserService", "register_user").labels("error", "InvalidRegistration"),
                        2.0,
                        new Action("ProfileService", "get_profile").labels("error", "UserNotFound"),
                        2.0,
                        PLACE_ORDER
                                .with("item", "gnomon")
                                .with("size", "unknown")
                                .labels("error", "InvalidOrder"),
                        2.0,
                        PLACE_ORDER
                                .with("item", "nothing")
                                .with("size", "unknown")
                                .labels("error", "InvalidOrder"),
                        1.0,
                        PLACE_ORDER.with("item", "gnomon").with("size", "small").labels("error", "UserNotFound"),
                        2.0,
                        PLACE_ORDER
                                .with("item", "sundial")
                                .with("size", "large")
                                .labels("error", "PaymentDeclined"),
                        3.0,
                        new Action("OrderService", "get_order").labels("error", "OrderNotFound"),
                        1.0,
                        CHARGE.with("currency", "EUR").labels("error", "PaymentDeclined"),
                        3.0));
        assertThat(prometheus.query("api_gateway_service_requests_total" + WITHOUT_CLEANUP + " + 0"))
                .isEqualTo(Map.of(
                        Map.of("service", "UserService"), 42.0, // two of which only counted the users
                        Map.of("service", "ProfileService"), 13.0,
                        Map.of("service", "OrderService"), 17.0,
                        Map.of("service", "PaymentProvider"), 8.0,
                        Map.of("service", "OrderEvents"), 5.0,
                        Map.of("service", "ReceiptMails"), 5.0));
        assertThat(prometheus.query("api_gateway_service_errors_total" + WITHOUT_CLEANUP + " + 0"))
                .isEqualTo(Map.of(
                        Map.of("service", "UserService"), 9.0,
                        Map.of("service", "ProfileService"), 2.0,
                        Map.of("service", "OrderService"), 9.0,
                        Map.of("service", "PaymentProvider"), 3.0,
                        Map.of("service", "OrderEvents"), 0.0,
                        Map.of("service", "ReceiptMails"), 0.0));
        assertThat(prometheus.value("api_gateway_cache_hit_ratio")).isEqualTo(6.0 / 11);
        assertThat(prometheus.query("api_gateway_action_active_requests + 0").values())
                .containsOnly(0.0);
        assertThat(prometheus.query("api_gateway_service_active_requests + 0").values())
                .containsOnly(0.0);
        theEventsArrive();
        theMetricsOfNoMethodAreWhatHappened();
        theServicesAreTheSumsOfTheirMethods();
        theBucketsAddUp();
        judgesFindNothingWrong();
    }

    private static void expect(
            Map<Map<String, String>, Double> requests, Action action, int successes, int failures, int cancelled) {
        requests.put(action.labels("outcome", "success"), (double) successes);
        requests.put(action.labels("outcome", "failure"), (double) failures);
        requests.put(action.labels("outcome", "cancelled"), (double) cancelled);
    }

    private void sendKnownRequests() throws Exception {
        for (int i = 1; i <= 7; i++) {
            assertThat(client.get("/users/u" + i)).isEqualTo(200);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(client.get("/users/nobody")).isEqualTo(404);
        }
        for (int i = 0; i < 4; i++) {
            assertThat(client.post("/users", "{\"name\":\"N\",\"email\":\"n@example.org\"}"))
                    .isEqualTo(201);
        }
        assertThat(client.post("/users", "{\"name\":\"\"}")).isEqualTo(422);
        assertThat(client.post("/users", "{\"name\":\"N\"}")).isEqualTo(422);
        assertThat(client.send("DELETE", "/users/nobody")).isEqualTo(404);
        assertThat(client.get("/users")).isEqualTo(200);
        assertThat(client.get("/users")).isEqualTo(200);
        assertThat(client.get("/ready")).isEqualTo(200); // which is no request of the service
        sendProfiles();
        sendOrders();
        sendWhatReachesNoService();
    }

    private void sendProfiles() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(client.get("/profiles/u1")).isEqualTo(200); // once from storage, then from the cache
        }
        assertThat(client.get("/profiles/u5")).isEqualTo(200); // slowly
        assertThat(client.get("/profiles/u5", "Request-Timeout-Ms", "60000")).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(client.get("/profiles/u20", "Request-Timeout-Ms", "50")).isEqualTo(504);
        }
        assertThat(client.get("/profiles/nobody")).isEqualTo(404);
        assertThat(client.get("/profiles/nobody")).isEqualTo(404);
    }

    private void sendOrders() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(client.order("u1", "gnomon", 2)).isEqualTo(201);
        }
        assertThat(client.order("u1", "gnomon", 0)).isEqualTo(422);
        assertThat(client.order("u1", "gnomon", -1)).isEqualTo(422);
        assertThat(client.order("u1", "nothing", 1)).isEqualTo(422);
        assertThat(client.order("nobody", "gnomon", 1)).isEqualTo(404);
        assertThat(client.order("nobody", "gnomon", 1)).isEqualTo(404);
        for (int i = 0; i < 3; i++) {
            assertThat(client.order("u2", "sundial", 900)).isEqualTo(402);
        }
        assertThat(client.get("/orders/1")).isEqualTo(200);
        assertThat(client.get("/orders/5")).isEqualTo(200);
        assertThat(client.get("/orders/6")).isEqualTo(404);
        assertThat(client.get("/orders/of/u1")).isEqualTo(200);
    }

    private void sendWhatReachesNoService() throws Exception {
        assertThat(client.post("/orders", "{")).isEqualTo(400);
        assertThat(client.post("/orders", "null")).isEqualTo(400);
        assertThat(client.post("/users", "[1]")).isEqualTo(400);
        assertThat(client.post("/users", " ".repeat(70_000))).isEqualTo(413);
        assertThat(client.get("/profiles/u1", "Request-Timeout-Ms", "soon")).isEqualTo(400);
        assertThat(client.send("PUT", "/users/u1")).isEqualTo(405);
        assertThat(client.get("/elsewhere")).isEqualTo(404);
    }

    private void theEventsArrive() throws Exception {
        Map<String, String> published = Map.of("service", "OrderEvents", "event", "order_placed");
        Map<String, String> received = Map.of("service", "ReceiptMails", "event", "order_placed");
        for (String metric : List.of("published_total", "publish_time_seconds_count")) {
            assertThat(prometheus.query("api_gateway_event_" + metric + " + 0")).isEqualTo(Map.of(published, 5.0));
        }
        for (String metric : List.of("received_total", "processing_time_seconds_count", "latency_seconds_count")) {
            assertThat(prometheus.query("api_gateway_event_" + metric + " + 0")).isEqualTo(Map.of(received, 5.0));
        }
        assertThat(prometheus.query("api_gateway_event_publish_failures_total + 0"))
                .isEqualTo(Map.of(published, 0.0));
        assertThat(prometheus.query("api_gateway_event_failures_total + 0")).isEqualTo(Map.of(received, 0.0));
        assertThat(prometheus.value("api_gateway_mailed_receipts_total{domain=\"example.org\"}"))
                .isEqualTo(5);
    }

    private void theMetricsOfNoMethodAreWhatHappened() throws Exception {
        assertThat(prometheus.query("api_gateway_cache_lookups_total + 0"))
                .isEqualTo(Map.of(
                        Map.of("result", "HIT"), 6.0, Map.of("result", "MISS"), 5.0, Map.of("result", "none"), 0.0));
        assertThat(prometheus.value("api_gateway_cached_summaries")).isEqualTo(2);
        assertThat(prometheus.query("api_gateway_order_quantity_sum + 0"))
                .isEqualTo(Map.of(Map.of("item", "gnomon"), 10.0));
        eventually(() -> assertThat(prometheus.value("api_gateway_reply_size_bytes_count"))
                .isEqualTo(57));
        assertThat(prometheus.value("api_gateway_reply_writing_seconds_count")).isEqualTo(57);
        assertThat(prometheus.value("api_gateway_order_cleanup_requests_total{outcome=\"success\"}"))
                .isPositive();
    }

    private void theServicesAreTheSumsOfTheirMethods() throws Exception {
        Map<Map<String, String>, Double> sums =
                new HashMap<>(prometheus.query("sum by (service) (api_gateway_action_requests_total)"));
        sums.merge(Map.of("service", "UserService"), 2.0, Double::sum); // countUsers is a request and no action
        assertThat(prometheus.query("api_gateway_service_requests_total" + WITH_ACTIONS + " + 0"))
                .isEqualTo(sums);
        assertThat(prometheus.query("api_gateway_service_response_time_seconds_count" + WITH_ACTIONS + " + 0"))
                .isEqualTo(sums);
        assertThat(prometheus.query("api_gateway_service_errors_total" + WITH_ACTIONS + " + 0"))
                .isEqualTo(prometheus.query("sum by (service) (api_gateway_action_errors_total)"));
    }

    private void theBucketsAddUp() throws Exception {
        Map<Map<String, String>, Double> counts =
                prometheus.query("sum without (outcome) (api_gateway_action_requests_total)");
        assertThat(prometheus.query("api_gateway_action_duration_seconds_count + 0"))
                .isEqualTo(counts);
        assertThat(lastOfAscendingBuckets("api_gateway_action_duration_seconds_bucket"))
                .isEqualTo(counts);
        assertThat(lastOfAscendingBuckets("api_gateway_service_response_time_seconds_bucket" + WITHOUT_CLEANUP))
                .isEqualTo(prometheus.query("api_gateway_service_requests_total" + WITHOUT_CLEANUP + " + 0"));
        // u5's summary takes 300 ms, and those of u20 were given up after 50 ms.
        String profiles = "api_gateway_action_duration_seconds_bucket{action=\"get_profile\",le=\"%s\"}";
        assertThat(prometheus.value(profiles.formatted("1.0")) - prometheus.value(profiles.formatted("0.1")))
                .isBetween(1.0, 4.0);
        assertThat(prometheus.value("api_gateway_action_duration_seconds_sum{action=\"get_profile\"}"))
                .isBetween(0.45, 60.0);
    }

    /** The {@code +Inf} bucket of each histogram, which the others ascend to. */
    private Map<Map<String, String>, Double> lastOfAscendingBuckets(String metric) throws Exception {
        Map<Map<String, String>, TreeMap<Double, Double>> histograms = new HashMap<>();
        prometheus.query(metric + " + 0").forEach((labels, value) -> {
            Map<String, String> others = new HashMap<>(labels);
            double bound = upperBound(others.remove("le"));
            histograms.computeIfAbsent(others, key -> new TreeMap<>()).put(bound, value);
        });
        Map<Map<String, String>, Double> last = new HashMap<>();
        histograms.forEach((labels, buckets) -> {
            assertThat(List.copyOf(buckets.values())).as("%s", labels).isSorted();
            assertThat(buckets.lastKey()).isInfinite();
            last.put(labels, buckets.lastEntry().getValue());
        });
        return last;
    }

    private static double upperBound(@Nullable String text) {
        return "+Inf".equals(text) ? Double.POSITIVE_INFINITY : Double.parseDouble(String.valueOf(text));
    }

    private void judgesFindNothingWrong() throws Exception {
        Judge.promtool(client.scrape("text/plain"));
        int samples = Judge.openMetrics(client.scrape("application/openmetrics-text"));
        assertThat(samples).isEqualTo((int) prometheus.value("scrape_samples_scraped"));
    }

    @Test
    void aCallIsInFlightUntilItEnds() throws Exception {
        String active = "api_gateway_action_active_requests{action=\"get_profile\"}";
        String ended = "api_gateway_action_requests_total{action=\"get_profile\",outcome=\"success\"}";
        CompletableFuture<Integer> first = client.getLater("/profiles/u13");
        CompletableFuture<Integer> second = client.getLater("/profiles/u13");

        eventually(() -> assertThat(prometheus.value(active)).isEqualTo(2));
        assertThat(prometheus.value("api_gateway_service_active_requests{service=\"ProfileService\"}"))
                .isEqualTo(2);
        assertThat(prometheus.value(ended)).isZero();
        assertThat(first).isNotDone();

        held.complete("released");
        assertThat(first.get()).isEqualTo(200);
        assertThat(second.get()).isEqualTo(200);
        eventually(() -> assertThat(prometheus.value(active)).isZero());
        eventually(() -> assertThat(prometheus.value(ended)).isEqualTo(2));
    }
}
