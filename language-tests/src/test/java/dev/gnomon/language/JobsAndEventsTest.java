// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods with metrics of their own name, handlers of events with their latency, and publishers. */
class JobsAndEventsTest {
    /** One observation, in the bucket between 5 and 10 seconds. */
    private static final List<Long> SEVEN_SECONDS = List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L);

    @Test
    void aJobHasMetricsOfItsName() {
        Readings readings = Program.of("""
                        @Metrics(prefix = "shop_")
                        class Archive {
                            @Metered(name = "cleanup_job", expected = IllegalStateException.class)
                            public int cleanUp(@Label String shelf) throws IOException {
                                if (shelf.isEmpty()) {
                                    throw new IOException("no shelf");
                                }
                                return 1;
                            }
                        }
                        """).run("""
                        Archive archive = new ArchiveMetricsDecorator(registry);
                        archive.cleanUp("a");
                        try {
                            archive.cleanUp("");
                        } catch (IOException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.value(
                        "shop_cleanup_job_requests_total", "service", "Archive", "shelf", "a", "outcome", "success"))
                .isEqualTo(1);
        assertThat(readings.value(
                        "shop_cleanup_job_errors_total", "service", "Archive", "shelf", "", "error", "IOException"))
                .isEqualTo(1);
        assertThat(readings.value("shop_cleanup_job_active_requests", "service", "Archive", "shelf", "a"))
                .isZero();
        assertThat(readings.count("shop_cleanup_job_duration_seconds", "service", "Archive", "shelf", "a"))
                .isEqualTo(1);
        assertThat(readings.value("shop_service_requests_total", "service", "Archive"))
                .isEqualTo(2);
    }

    @Test
    void aHandlerCountsWhatItReceives() {
        Readings readings = Program.of("""
                        class Mails {
                            @Metered(event = "order.placed", expected = IllegalStateException.class)
                            void onPlaced(String order) {
                                if (order.isEmpty()) {
                                    throw new IllegalArgumentException("no order");
                                }
                                if (order.equals("again")) {
                                    throw new IllegalStateException("known");
                                }
                            }
                        }
                        """).run("""
                        Mails mails = new MailsMetricsDecorator(registry);
                        for (String order : List.of("a", "again", "")) {
                            try {
                                mails.onPlaced(order);
                            } catch (RuntimeException expected) {
                                // counted, or not
                            }
                        }
                        """);
        String[] labels = {"service", "Mails", "event", "order.placed"};
        assertThat(readings.value("event_received_total", labels)).isEqualTo(3);
        assertThat(readings.value("event_failures_total", labels)).isEqualTo(1);
        assertThat(readings.count("event_processing_time_seconds", labels)).isEqualTo(3);
        assertThat(readings.has("event_latency_seconds")).isFalse();
        assertThat(readings.has("action_requests_total")).isFalse();
    }

    @Test
    void aPublisherCountsWhatItPublishes() {
        Readings readings = Program.of("""
                        @Metrics(events = true)
                        class Orders {
                            @Metered(event = "order.placed")
                            public CompletionStage<String> place(@Label String currency) {
                                return currency.equals("EUR")
                                        ? CompletableFuture.completedFuture("placed")
                                        : CompletableFuture.failedFuture(new IOException("refused"));
                            }

                            @Metered
                            void list() {}
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        orders.place("EUR");
                        orders.place("XXX");
                        orders.list();
                        """);
        assertThat(readings.value(
                        "event_published_total", "service", "Orders", "event", "order.placed", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.value(
                        "event_publish_failures_total",
                        "service",
                        "Orders",
                        "event",
                        "order.placed",
                        "currency",
                        "XXX"))
                .isEqualTo(1);
        assertThat(readings.count(
                        "event_publish_time_seconds", "service", "Orders", "event", "order.placed", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.requests("Orders", "list", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Orders")).isEqualTo(2);
    }

    @Test
    void theInstantOfAnEventIsFoundInEveryForm() {
        Readings readings =
                Program.of("""
                        interface Emitted {
                            @EventTime
                            java.time.Instant emittedAt();
                        }
                        """, """
                        interface Ordered extends Emitted {}
                        """, """
                        interface Tracked extends Emitted {}
                        """, """
                        record Inherited(java.time.Instant emittedAt) implements Ordered, Tracked {}
                        """, """
                        record OfRecord(@EventTime java.time.Instant at) {}
                        """, """
                        record OfMillis(@EventTime long at) {}
                        """, """
                        record OfBoxed(@EventTime Long at) {}
                        """, """
                        record OfDate(@EventTime Date at) {}
                        """, """
                        class Handlers {
                            @Metered(event = "inherited")
                            void onInherited(String topic, Inherited event) {}

                            @Metered(event = "record")
                            void onRecord(OfRecord event) {}

                            @Metered(event = "millis")
                            void onMillis(OfMillis event) {}

                            @Metered(event = "boxed")
                            void onBoxed(OfBoxed event) {}

                            @Metered(event = "date")
                            void onDate(OfDate event) {}

                            @Metered(event = "bound")
                            <E extends Ordered & Tracked> void onBound(E event) {}

                            @Metered(event = "parameter")
                            void onParameter(String event, @EventTime java.time.Instant at) {}

                            @Metered(event = "parameter_first")
                            void onBoth(OfRecord first, OfRecord second, @EventTime java.time.Instant at) {}

                            @Metered(event = "millis_parameter")
                            void onMillisParameter(@EventTime long at) {}

                            @Metered(event = "boxed_parameter")
                            void onBoxedParameter(@EventTime Long at) {}

                            @Metered(event = "date_parameter")
                            void onDateParameter(@EventTime Date at, @Label String topic) {}
                        }
                        """).run("""
                        Handlers handlers = new HandlersMetricsDecorator(registry);
                        java.time.Instant at = java.time.Instant.now().minusSeconds(7);
                        long millis = at.toEpochMilli();
                        handlers.onInherited("topic", new Inherited(at));
                        handlers.onRecord(new OfRecord(at));
                        handlers.onMillis(new OfMillis(millis));
                        handlers.onBoxed(new OfBoxed(millis));
                        handlers.onDate(new OfDate(new Date(millis)));
                        handlers.onBound(new Inherited(at));
                        handlers.onParameter("event", at);
                        handlers.onBoth(
                                new OfRecord(java.time.Instant.now()), new OfRecord(java.time.Instant.now()), at);
                        handlers.onMillisParameter(millis);
                        handlers.onBoxedParameter(millis);
                        handlers.onDateParameter(new Date(millis), "topic");
                        """);
        for (String event : List.of(
                "inherited",
                "record",
                "millis",
                "boxed",
                "date",
                "bound",
                "parameter",
                "parameter_first",
                "millis_parameter",
                "boxed_parameter")) {
            assertThat(readings.buckets("event_latency_seconds", "service", "Handlers", "event", event))
                    .as(event)
                    .isEqualTo(SEVEN_SECONDS);
        }
        assertThat(readings.buckets(
                        "event_latency_seconds", "service", "Handlers", "event", "date_parameter", "topic", "topic"))
                .isEqualTo(SEVEN_SECONDS);
    }

    @Test
    void anEventWithoutAnInstantIsHandledAllTheSame() {
        Readings readings = Program.of("""
                        class Event {
                            @EventTime
                            java.time.Instant at() throws Exception {
                                throw new Exception("no clock");
                            }
                        }
                        """, """
                        record Dated(@EventTime Date at) {}
                        """, """
                        record Boxed(@EventTime Long at) {}
                        """, """
                        class Handlers {
                            @Metered(event = "a")
                            int onEvent(Event event) {
                                return 1;
                            }

                            @Metered(event = "b")
                            int onDated(Dated event) {
                                return 2;
                            }

                            @Metered(event = "c")
                            int onBoxed(Boxed event) {
                                return 3;
                            }
                        }
                        """).run("""
                        Handlers handlers = new HandlersMetricsDecorator(registry);
                        int sum = handlers.onEvent(null)
                                + handlers.onEvent(new Event())
                                + handlers.onDated(null)
                                + handlers.onDated(new Dated(null))
                                + handlers.onBoxed(null)
                                + handlers.onBoxed(new Boxed(null));
                        if (sum != 12) {
                            throw new AssertionError("the results changed");
                        }
                        """);
        for (String event : List.of("a", "b", "c")) {
            assertThat(readings.value("event_received_total", "service", "Handlers", "event", event))
                    .isEqualTo(2);
            assertThat(readings.count("event_latency_seconds", "service", "Handlers", "event", event))
                    .isZero();
        }
    }

    @Test
    void aHandlerWhoseBodyAddsLabelsHasItsLatencyWithThem() {
        Readings readings = Program.of("""
                        record Placed(@EventTime java.time.Instant at) {}
                        """, """
                        class Mails {
                            @Metered(event = "order.placed", labels = "tier")
                            CompletionStage<Void> onPlaced(Placed placed, @Label String topic) {
                                dev.gnomon.metrics.Metrics.addLabel("tier", "gold");
                                return CompletableFuture.completedFuture(null);
                            }
                        }
                        """).run("""
                        new MailsMetricsDecorator(registry)
                                .onPlaced(new Placed(java.time.Instant.now().minusSeconds(7)), "mail");
                        """);
        String[] labels = {"service", "Mails", "event", "order.placed", "topic", "mail", "tier", "gold"};
        assertThat(readings.value("event_received_total", labels)).isEqualTo(1);
        assertThat(readings.buckets("event_latency_seconds", labels)).isEqualTo(SEVEN_SECONDS);
    }

    @Test
    void interfacesHaveJobsHandlersAndPublishersToo() {
        Readings readings = Program.of("""
                        record Placed(String order, @EventTime java.time.Instant at) {}
                        """, """
                        @Metrics(prefix = "shop_")
                        interface Mails {
                            @Metered(name = "sweep_job")
                            int sweep(@Label int days);

                            @Metered(event = "order.placed")
                            void onPlaced(Placed placed) throws IOException;

                            @Metered(event = "order.shipped")
                            default void onShipped(@EventTime long at, @Label String carrier) {}
                        }
                        """, """
                        @Metrics(events = true)
                        interface Orders<T extends Placed> {
                            @Metered(event = "order.placed")
                            <U extends T> U place(U order);
                        }
                        """).run("""
                        Mails mails = new MailsMetricsDecorator(
                                new Mails() {
                                    @Override
                                    public int sweep(int days) {
                                        return days;
                                    }

                                    @Override
                                    public void onPlaced(Placed placed) throws IOException {
                                        throw new IOException("no mail");
                                    }
                                },
                                registry);
                        mails.sweep(30);
                        java.time.Instant at = java.time.Instant.now().minusSeconds(7);
                        try {
                            mails.onPlaced(new Placed("a", at));
                        } catch (IOException expected) {
                            mails.onShipped(at.toEpochMilli(), "post");
                        }
                        Orders<Placed> orders = new OrdersMetricsDecorator<>(
                                new Orders<Placed>() {
                                    @Override
                                    public <U extends Placed> U place(U order) {
                                        return order;
                                    }
                                },
                                registry);
                        orders.place(new Placed("a", at));
                        """);
        assertThat(readings.value(
                        "shop_sweep_job_requests_total", "service", "Mails", "days", "30", "outcome", "success"))
                .isEqualTo(1);
        String[] placed = {"service", "Mails", "event", "order.placed"};
        assertThat(readings.value("shop_event_received_total", placed)).isEqualTo(1);
        assertThat(readings.value("shop_event_failures_total", placed)).isEqualTo(1);
        assertThat(readings.buckets("shop_event_latency_seconds", placed)).isEqualTo(SEVEN_SECONDS);
        String[] shipped = {"service", "Mails", "event", "order.shipped", "carrier", "post"};
        assertThat(readings.value("shop_event_received_total", shipped)).isEqualTo(1);
        assertThat(readings.buckets("shop_event_latency_seconds", shipped)).isEqualTo(SEVEN_SECONDS);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "order.placed"))
                .isEqualTo(1);
        assertThat(readings.value("shop_service_requests_total", "service", "Mails"))
                .isEqualTo(3);
        assertThat(readings.has("event_active_requests")).isFalse();
    }

    @Test
    void servicesShareAnEventAndAJob() {
        Readings readings = Program.of("""
                        class Mails {
                            @Metered(event = "order.placed")
                            void onPlaced() {}

                            @Metered(name = "sweep")
                            void sweep() {}
                        }
                        """, """
                        class Bills {
                            @Metered(event = "order.placed")
                            void onPlaced() {}

                            @Metered(name = "sweep")
                            void sweep() {}
                        }
                        """).run("""
                        new MailsMetricsDecorator(registry).onPlaced();
                        new BillsMetricsDecorator(registry).onPlaced();
                        new BillsMetricsDecorator(registry).sweep();
                        """);
        assertThat(readings.labelValues("event_received_total", "service")).containsExactly("Bills", "Mails");
        assertThat(readings.value("sweep_requests_total", "service", "Bills", "outcome", "success"))
                .isEqualTo(1);
    }
}
