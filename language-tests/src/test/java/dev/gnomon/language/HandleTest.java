// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static dev.gnomon.language.HandleSources.AMOUNT;
import static dev.gnomon.language.HandleSources.CURRENCY;
import static dev.gnomon.language.HandleSources.DEPTH;
import static dev.gnomon.language.HandleSources.REGISTRATION;
import static dev.gnomon.language.HandleSources.installed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Metrics that are declared by a type of their own, and recorded by a handle. */
class HandleTest {
    @Test
    void aCounterIsIncrementedByItsLabelsInTheirOrder() {
        Readings readings = Program.of(REGISTRATION).run(installed("""
                UserRegistrationHandle.increment("web", "free");
                UserRegistrationHandle.increment(2, "web", "free");
                UserRegistrationHandle.increment(0.5, "web", "free");
                UserRegistrationHandle.series("app", "paid").increment();
                """));
        assertThat(readings.value("user_registration_total", "source", "web", "account_type", "free"))
                .isEqualTo(3.5);
        assertThat(readings.value("user_registration_total", "source", "app", "account_type", "paid"))
                .isEqualTo(1);
        assertThat(readings.help("user_registration_total")).isEqualTo("Users registered");
    }

    @Test
    void aDurationThatIsNullIsCountedAndNotThrown() {
        Readings readings = Program.of("""
                        @Metric(type = MetricType.TIMER, name = "wait")
                        interface Wait {
                            void record(java.time.Duration took, @Label String queue);
                        }
                        """, """
                        @Metric(type = MetricType.TIMER, name = "age")
                        interface Age {}
                        """).run(installed("""
                        Wait wait = WaitHandle.of(registry);
                        wait.record(null, "a");
                        WaitHandle.record(null, "a");
                        AgeHandle.record(null);
                        AgeHandle.of(registry).record(null);
                        registry.throwErrors(true);
                        try {
                            WaitHandle.record(null, "a");
                            throw new AssertionError();
                        } catch (IllegalArgumentException expected) {
                            if (!expected.getMessage().contains("wait_seconds")) {
                                throw expected;
                            }
                        }
                        """));
        assertThat(readings.value("metrics_validation_errors_total", "reason", "missing"))
                .isEqualTo(5);
        assertThat(readings.count("wait_seconds", "queue", "a")).isZero();
        assertThat(readings.count("age_seconds")).isZero();
    }

    @Test
    void aMissingLabelIsAnErrorOfTheCompiler() {
        assertThat(Program.of(REGISTRATION, """
                        class Caller {
                            void call() {
                                UserRegistrationHandle.increment("web");
                            }
                        }
                        """).compile().errors())
                .singleElement()
                .asString()
                .contains("no suitable method found for increment(java.lang.String)")
                .contains("increment(java.lang.String,java.lang.String)");
    }

    @Test
    void anInterfaceIsImplementedByItsHandle() {
        Readings readings = Program.of(CURRENCY, AMOUNT).run(installed("""
                OrderAmount amounts = OrderAmountHandle.of(registry);
                amounts.observe(5, Currency.USD);
                OrderAmountHandle.observe(50, Currency.USD);
                OrderAmountHandle.observe(500, Currency.EUR);
                """));
        assertThat(readings.buckets("order_amount_euros", "currency", "USD")).containsExactly(1L, 1L, 0L);
        assertThat(readings.buckets("order_amount_euros", "currency", "EUR")).containsExactly(0L, 0L, 1L);
    }

    @Test
    void everyTypeOfMetricHasItsOwnMethods() {
        Readings readings = Program.of(
                        DEPTH,
                        "@Metric(type = MetricType.SUMMARY, name = \"page_bytes\", quantiles = 0.5, labels = \"site\")"
                                + " class Pages {}".replace("class", "\nclass"),
                        "@Metric(type = MetricType.TIMER, name = \"wait\")\nclass Wait {}",
                        "@Metric(type = MetricType.HISTOGRAM, name = \"size\", buckets = 2)\nclass Size {}")
                .run(installed("""
                QueueDepthHandle.set(4);
                QueueDepthHandle.increment();
                QueueDepthHandle.decrement();
                QueueDepthHandle.add(-1);
                PagesHandle.observe(7, "home");
                WaitHandle.record(java.time.Duration.ofSeconds(1));
                WaitHandle.start().close();
                SizeHandle.observe(1);
                SizeHandle.series().observe(3);
                """));
        assertThat(readings.value("queue_depth")).isEqualTo(3);
        assertThat(readings.observations("page_bytes", "site", "home")).isEqualTo(1);
        assertThat(readings.quantiles("page_bytes", "site", "home")).containsOnlyKeys(0.5);
        assertThat(readings.count("wait_seconds")).isEqualTo(2);
        assertThat(readings.buckets("size")).containsExactly(1L, 1L);
    }

    @Test
    void defaultMethodsOfTheInterfaceRecordThroughTheHandle() {
        Readings readings = Program.of("""
                        @Metric(type = MetricType.TIMER, name = "wait")
                        interface Wait {
                            void record(java.time.Duration waited, String queue);

                            default void recordMillis(long millis, String queue) {
                                record(java.time.Duration.ofMillis(millis), queue);
                            }
                        }
                        """).run("WaitHandle.of(registry).recordMillis(3, \"in\");");
        assertThat(readings.count("wait_seconds", "queue", "in")).isEqualTo(1);
    }

    @Test
    void recordingMethodsMayBeInherited() {
        Readings readings = Program.of(
                        CURRENCY, "interface Amounts<C> {\n    void observe(double amount, C currency);\n}", """
                        @Metric(type = MetricType.SUMMARY, name = "amount_euros")
                        interface OrderAmounts extends Amounts<Currency> {}
                        """)
                .run("OrderAmountsHandle.of(registry).observe(3, Currency.EUR);");
        assertThat(readings.observations("amount_euros", "currency", "EUR")).isEqualTo(1);
        assertThat(readings.observations("amount_euros", "currency", "USD")).isZero();
    }

    @Test
    void namesOfTheUserMayBeThoseOfTheHandle() {
        Readings readings = Program.of("""
                        class Things {
                            private Things() {}

                            @Metric(type = MetricType.COUNTER, name = "things")
                            interface Bound {
                                void increment(long family, String series, String registry);

                                enum Definitions { A }
                            }

                            @Metric(type = MetricType.GAUGE, name = "levels",
                                    labels = {"family", "handle", "registry", "value", "class"})
                            interface InstalledHandle {}
                        }
                        """).run(installed("""
                Things_BoundHandle.increment(2, "s", "r");
                Things_InstalledHandleHandle.set(3, "f", "h", "r", "v", "c");
                Things_InstalledHandleHandle.callback(() -> 4, "f", "h", "r", "v", "d");
                """));
        assertThat(readings.value("things_total", "series", "s", "registry", "r"))
                .isEqualTo(2);
        assertThat(readings.value("levels", "family", "f", "handle", "h", "registry", "r", "value", "v", "class", "c"))
                .isEqualTo(3);
        assertThat(readings.value("levels", "family", "f", "handle", "h", "registry", "r", "value", "v", "class", "d"))
                .isEqualTo(4);
    }

    @Test
    void aMeasuredTypeMayTakeAHandleInItsConstructor() {
        Readings readings = Program.of(CURRENCY, AMOUNT, REGISTRATION, """
                        @Metrics
                        class Shop {
                            private final UserRegistrationHandle.Bound registrations;
                            private final OrderAmount amounts;

                            Shop(UserRegistrationHandle.Bound registrations, OrderAmount amounts) {
                                this.registrations = registrations;
                                this.amounts = amounts;
                            }

                            public void sell() {
                                registrations.increment("shop", "free");
                                amounts.observe(20, Currency.EUR);
                            }
                        }
                        """).run("""
                        new ShopMetricsDecorator(
                                UserRegistrationHandle.of(registry), OrderAmountHandle.of(registry), registry).sell();
                        """);
        assertThat(readings.value("user_registration_total", "source", "shop", "account_type", "free"))
                .isEqualTo(1);
        assertThat(readings.count("order_amount_euros", "currency", "EUR")).isEqualTo(1);
        assertThat(readings.serviceRequests("Shop")).isEqualTo(1);
    }

    @Test
    void theTypeMayBeDeprecatedAndSoMayItsMethods() {
        Readings readings = Program.of("""
                        class Old {
                            private Old() {}

                            @Deprecated
                            @Metric(type = MetricType.COUNTER, name = "faxes")
                            interface Faxes {}

                            @Metric(type = MetricType.GAUGE, name = "rolls")
                            interface Rolls {
                                @Deprecated
                                void set(double rolls, Paper paper);

                                @Deprecated(forRemoval = true)
                                void add(double rolls, Paper paper);
                            }

                            @Deprecated
                            enum Paper { WHITE }
                        }
                        """, """
                        class Office {
                            private Office() {}

                            @SuppressWarnings({"deprecation", "removal"})
                            static void work(MetricRegistry registry) {
                                Old_FaxesHandle.of(registry).increment();
                                Old.Rolls rolls = Old_RollsHandle.of(registry);
                                rolls.set(3, Old.Paper.WHITE);
                                rolls.add(1, Old.Paper.WHITE);
                            }
                        }
                        """).run("Office.work(registry);");
        assertThat(readings.value("faxes_total")).isEqualTo(1);
        assertThat(readings.value("rolls", "paper", "WHITE")).isEqualTo(4);
    }

    @Test
    void aTypeInTheDefaultPackageHasItsHandleThere() {
        Readings readings = Program.of()
                .with("Placed", """
                        import dev.gnomon.metrics.annotation.Metric;
                        import dev.gnomon.metrics.annotation.MetricType;

                        @Metric(type = MetricType.COUNTER, name = "placed")
                        interface Placed {
                            void increment(boolean gift);
                        }
                        """)
                .with("Shop", """
                        public class Shop {
                            private Shop() {}

                            public static void run(dev.gnomon.metrics.MetricRegistry registry) {
                                PlacedHandle.of(registry).increment(true);
                            }
                        }
                        """)
                .run("Class.forName(\"Shop\").getMethod(\"run\", MetricRegistry.class).invoke(null, registry);");
        assertThat(readings.value("placed_total", "gift", "true")).isEqualTo(1);
    }

    @Test
    void aGenericMethodMayHaveALabelOfItsOwnType() {
        Readings readings = Program.of("""
                        @Metric(type = MetricType.COUNTER, name = "events")
                        interface Events {
                            <E extends Enum<E> & Comparable<E>> void increment(E kind);
                        }
                        """).run("EventsHandle.of(registry).increment(TimeUnit.DAYS);");
        assertThat(readings.value("events_total", "kind", "DAYS")).isEqualTo(1);
    }
}
