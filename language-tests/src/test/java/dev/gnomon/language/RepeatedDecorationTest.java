// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A decorator around a decorator counts a call once in each series. */
class RepeatedDecorationTest {
    private static final String PAYMENTS = """
            @Metrics
            interface Payments {
                @Metered
                int pay(int amount);
            }
            """;

    @Test
    void aroundItselfItCountsOnce() {
        Readings readings = Program.of(PAYMENTS).run("""
                        Payments once = PaymentsMetricsDecorator.decorate(amount -> amount, registry);
                        Payments twice = PaymentsMetricsDecorator.decorate(once, registry);
                        Payments thrice = new PaymentsMetricsDecorator(twice, registry);
                        if (thrice.pay(3) != 3) {
                            throw new AssertionError("the call goes through");
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(1);
    }

    @Test
    void genericOnesToo() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Store<K extends Comparable<K>, V> {
                            @Metered
                            V load(K key);
                        }
                        """).run("""
                        Store<String, Integer> once = StoreMetricsDecorator.decorate(String::length, registry);
                        Store<String, Integer> twice = StoreMetricsDecorator.decorate(once, registry);
                        int loaded = twice.load("four");
                        """);
        assertThat(readings.requests("Store", "load", "success")).isEqualTo(1);
    }

    @Test
    void eachOfTwoRegistriesCountsOnce() {
        Readings readings = Program.of(PAYMENTS).run("""
                        try (MetricRegistry other = MetricRegistry.create(Payments.class.getClassLoader())) {
                            Payments inner = PaymentsMetricsDecorator.decorate(amount -> amount, other);
                            PaymentsMetricsDecorator.decorate(inner, registry).pay(1);
                            String scrape = other.find("service_requests_total").orElseThrow().toString();
                            double counted = ((io.prometheus.metrics.model.snapshots.CounterSnapshot)
                                            other.find("service_requests_total").orElseThrow())
                                    .getDataPoints().get(0).getValue();
                            if (counted != 1) {
                                throw new AssertionError(scrape);
                            }
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
    }

    @Test
    void aroundTheDecoratorOfItsImplementationEachServiceCountsOnce() {
        Readings readings = Program.of(PAYMENTS, """
                        @Metrics
                        class Cards implements Payments {
                            @Override
                            public int pay(int amount) {
                                return amount;
                            }
                        }
                        """)
                .run("PaymentsMetricsDecorator.decorate(new CardsMetricsDecorator(registry), registry).pay(1);");
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
        assertThat(readings.requests("Cards", "pay", "success")).isEqualTo(1);
    }

    @Test
    void anObjectBetweenTwoDecoratorsMakesTwoCallsOfOne() {
        Readings readings = Program.of(PAYMENTS).run("""
                        Payments inner = PaymentsMetricsDecorator.decorate(amount -> amount, registry);
                        Payments twiceEach = amount -> inner.pay(amount) + inner.pay(amount);
                        PaymentsMetricsDecorator.decorate(twiceEach, registry).pay(1);
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(3);
    }

    @Test
    void withoutADelegateOrARegistryThereIsNoDecorator() {
        Program.of(PAYMENTS).run("""
                        try {
                            PaymentsMetricsDecorator.decorate(null, registry);
                            throw new AssertionError("no delegate");
                        } catch (NullPointerException e) {
                            if (!e.getMessage().equals("delegate is null")) {
                                throw e;
                            }
                        }
                        try {
                            PaymentsMetricsDecorator.decorate(amount -> amount, null);
                            throw new AssertionError("no registry");
                        } catch (NullPointerException e) {
                            if (!e.getMessage().equals("registry is null")) {
                                throw e;
                            }
                        }
                        """);
    }

    @Test
    void anInterfaceMayHaveMethodsOfTheNamesThatTheDecoratorUses() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Rooms {
                            @Metered
                            Rooms decorate(Rooms delegate, MetricRegistry registry);

                            @Metered
                            int delegate();

                            @Metered
                            int registry();

                            @Metered
                            int measured(int measured);
                        }
                        """).run("""
                        Rooms plain = new Rooms() {
                            @Override
                            public Rooms decorate(Rooms delegate, MetricRegistry registry) {
                                return delegate;
                            }

                            @Override
                            public int delegate() {
                                return 1;
                            }

                            @Override
                            public int registry() {
                                return 2;
                            }

                            @Override
                            public int measured(int measured) {
                                return measured;
                            }
                        };
                        Rooms rooms = new RoomsMetricsDecorator(plain, registry);
                        if (rooms.decorate(plain, registry) != plain
                                || rooms.delegate() + rooms.registry() + rooms.measured(3) != 6) {
                            throw new AssertionError("passed on");
                        }
                        """);
        assertThat(readings.serviceRequests("Rooms")).isEqualTo(4);
    }
}
