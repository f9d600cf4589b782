// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A type with {@code @Metrics(events = true)}: its public methods publish, annotated or not. */
class PublishersTest {
    @Test
    void everyPublicMethodPublishesTheEventOfItsName() {
        Readings readings = Program.of("""
                        @Metrics(events = true, prefix = "shop_", buckets = {1, 2}, expected = IllegalStateException.class)
                        class Orders {
                            public void publishOrderPlaced(String order) throws IOException {
                                if (order.isEmpty()) {
                                    throw new IOException("no order");
                                }
                                if (order.equals("again")) {
                                    throw new IllegalStateException("known");
                                }
                            }

                            public int shipped() {
                                return 1;
                            }

                            public void publish() {}

                            @Metered(event = "order.paid")
                            public void pay() {}

                            @Unmetered
                            public void subscribe() {}

                            void retry() {}

                            public static void reset() {}

                            @Override
                            public String toString() {
                                return "orders";
                            }
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        for (String order : List.of("a", "again", "")) {
                            try {
                                orders.publishOrderPlaced(order);
                            } catch (IOException | IllegalStateException expected) {
                                // counted, or not
                            }
                        }
                        orders.shipped();
                        orders.publish();
                        orders.pay();
                        orders.subscribe();
                        orders.retry();
                        orders.toString();
                        """);
        String[] placed = {"service", "Orders", "event", "order_placed"};
        assertThat(readings.value("shop_event_published_total", placed)).isEqualTo(3);
        assertThat(readings.value("shop_event_publish_failures_total", placed)).isEqualTo(1);
        assertThat(readings.buckets("shop_event_publish_time_seconds", placed)).hasSize(3);
        assertThat(readings.labelValues("shop_event_published_total", "event"))
                .containsExactlyInAnyOrder("order.paid", "order_placed", "publish", "shipped");
        assertThat(readings.value("shop_service_requests_total", "service", "Orders"))
                .isEqualTo(6);
        assertThat(readings.has("shop_action_requests_total")).isFalse();
    }

    @Test
    void aStageAndASubscriptionPublishUntilTheyEnd() {
        Readings readings = Program.of("""
                        @Metrics(events = true)
                        class Orders {
                            final CompletableFuture<Void> sent = new CompletableFuture<>();

                            public CompletionStage<Void> place() {
                                return sent;
                            }

                            public java.util.concurrent.Flow.Publisher<String> stream() {
                                return subscriber -> subscriber.onSubscribe(
                                        new java.util.concurrent.Flow.Subscription() {
                                            @Override
                                            public void request(long n) {
                                                subscriber.onError(new IOException("broken"));
                                            }

                                            @Override
                                            public void cancel() {}
                                        });
                            }
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        orders.place();
                        orders.sent.completeExceptionally(new IOException("lost"));
                        reactor.adapter.JdkFlowAdapter.flowPublisherToFlux(orders.stream())
                                .onErrorComplete()
                                .blockLast();
                        """);
        for (String event : new String[] {"place", "stream"}) {
            assertThat(readings.value("event_publish_failures_total", "service", "Orders", "event", event))
                    .as(event)
                    .isEqualTo(1);
        }
    }

    @Test
    void anInterfacePublishesByItsMethodsAndThoseItInherits() {
        Readings readings = Program.of("""
                        interface Payments {
                            void publishPaid(String order);
                        }
                        """, """
                        @Metrics(events = true)
                        interface Orders extends Payments {
                            void publishPlaced(@Label String currency);

                            @Unmetered
                            void close();
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(
                                new Orders() {
                                    @Override
                                    public void publishPaid(String order) {}

                                    @Override
                                    public void publishPlaced(String currency) {}

                                    @Override
                                    public void close() {}
                                },
                                registry);
                        orders.publishPaid("a");
                        orders.publishPlaced("EUR");
                        orders.close();
                        """);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "paid"))
                .isEqualTo(1);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "placed", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.serviceRequests("Orders")).isEqualTo(2);
    }

    @Test
    void overloadsPublishTheEventsOfTheirParameters() {
        Readings readings = Program.of("""
                        record OrderPlaced(String order) {}
                        """, """
                        record OrderShipped(String order) {}
                        """, """
                        @Metrics(events = true)
                        class Orders {
                            public void publish(OrderPlaced event) {}

                            public void publish(OrderShipped event) {}
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        orders.publish(new OrderPlaced("a"));
                        orders.publish(new OrderShipped("a"));
                        orders.publish(new OrderShipped("b"));
                        """);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "order_placed"))
                .isEqualTo(1);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "order_shipped"))
                .isEqualTo(2);
    }

    @Test
    void meteredRefinesHowAnEventIsPublished() {
        Readings readings = Program.of("""
                        @Metrics(events = true)
                        class Orders {
                            @Metered(labels = "tier", buckets = 1)
                            public void place(@Label Currency currency) {
                                dev.gnomon.metrics.Metrics.addLabel("tier", "gold");
                            }

                            @Metered(name = "sweep_job")
                            public void sweep() {}

                            @Metered
                            void retry() {}
                        }
                        """, """
                        enum Currency {
                            EUR,
                            USD
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        orders.place(Currency.EUR);
                        orders.sweep();
                        orders.retry();
                        """);
        String[] placed = {"service", "Orders", "event", "place", "currency", "EUR", "tier", "gold"};
        assertThat(readings.value("event_published_total", placed)).isEqualTo(1);
        assertThat(readings.buckets("event_publish_time_seconds", placed)).hasSize(2);
        assertThat(readings.value("sweep_job_requests_total", "service", "Orders", "outcome", "success"))
                .isEqualTo(1);
        assertThat(readings.requests("Orders", "retry", "success")).isEqualTo(1);
    }

    @Test
    void aHandlerOfAnotherServiceHasTheSameEvent() {
        Readings readings = Program.of("""
                        @Metrics(events = true)
                        class Orders {
                            public void publishOrderPlaced() {}
                        }
                        """, """
                        class Mails {
                            @Metered(event = "order_placed")
                            void onOrderPlaced() {}
                        }
                        """).run("""
                        new OrdersMetricsDecorator(registry).publishOrderPlaced();
                        new MailsMetricsDecorator(registry).onOrderPlaced();
                        """);
        assertThat(readings.value("event_published_total", "service", "Orders", "event", "order_placed"))
                .isEqualTo(1);
        assertThat(readings.value("event_received_total", "service", "Mails", "event", "order_placed"))
                .isEqualTo(1);
    }
}
