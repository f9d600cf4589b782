// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static dev.gnomon.language.HandleSources.AMOUNT;
import static dev.gnomon.language.HandleSources.CURRENCY;
import static dev.gnomon.language.HandleSources.DEPTH;
import static dev.gnomon.language.HandleSources.REGISTRATION;
import static dev.gnomon.language.HandleSources.installed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The labels of metrics that have handles. */
class HandleLabelsTest {
    @Test
    void labelsOfEveryKindAreTyped() {
        Readings readings = Program.of(CURRENCY, """
                        @Metric(type = MetricType.COUNTER, name = "sold")
                        interface Sold {
                            void increment(Currency currency, boolean gift, Boolean paid, @Label long shop, @Label(max = 1) String by,
                                    UUID id);
                            void increment(int many, Currency currency, boolean gift, Boolean paid, @Label long shop,
                                    @Label(max = 1) String by, UUID id);
                        }
                        """).run(installed("""
                UUID id = new UUID(0, 1);
                SoldHandle.increment(Currency.USD, true, null, 7, "ann", id);
                SoldHandle.increment(3, Currency.USD, true, null, 7, "ann", id);
                SoldHandle.increment(null, false, true, 7, "bob", null);
                """));
        assertThat(readings.value(
                        "sold_total",
                        "currency",
                        "USD",
                        "gift",
                        "true",
                        "paid",
                        "none",
                        "shop",
                        "7",
                        "by",
                        "ann",
                        "id",
                        "00000000-0000-0000-0000-000000000001"))
                .isEqualTo(4);
        assertThat(readings.value(
                        "sold_total",
                        "currency",
                        "none",
                        "gift",
                        "false",
                        "paid",
                        "true",
                        "shop",
                        "7",
                        "by",
                        "other",
                        "id",
                        "none"))
                .isEqualTo(1);
    }

    @Test
    void anEnumThatIsNullHasTheValueNone() {
        Readings readings = Program.of(CURRENCY, AMOUNT).run(installed("OrderAmountHandle.observe(5, null);"));
        assertThat(readings.count("order_amount_euros", "currency", "none")).isEqualTo(1);
    }

    @Test
    void closedLabelSetsExistAtZeroBeforeTheFirstRecording() {
        Readings readings = Program.of(CURRENCY, AMOUNT, DEPTH).run("registry.snapshot();");
        assertThat(readings.labelValues("order_amount_euros", "currency")).containsExactly("EUR", "USD", "none");
        assertThat(readings.count("order_amount_euros", "currency", "EUR")).isZero();
        assertThat(readings.value("queue_depth")).isZero();
    }

    @Test
    void aLabelMayBeReadFromItsParameter() {
        Readings readings = Program.of(
                        CURRENCY,
                        "record Account(Currency currency, String tier) {}",
                        "record Order(Account account, String shop) {}",
                        """
                        @Metric(type = MetricType.COUNTER, name = "placed")
                        interface Placed {
                            void increment(@Label(value = "currency", from = "account().currency()") Order order);
                        }
                        """,
                        """
                        @Metric(type = MetricType.GAUGE, name = "value_euros")
                        interface Value {
                            void set(double euros, @Label(value = "tier", from = "account().tier()") Order order,
                                    @Label(from = "shop()") Order shop);

                            void callback(@Label(value = "tier", from = "account().tier()") Order order,
                                    @Label(from = "shop()") Order shop, DoubleSupplier euros);

                            enum Arguments { NONE }
                        }
                        """)
                .run(installed("""
                Order order = new Order(new Account(Currency.USD, "gold"), "here");
                PlacedHandle.increment(order);
                PlacedHandle.increment(new Order(null, "here"));
                PlacedHandle.increment(null);
                ValueHandle.set(2, order, order);
                ValueHandle.callback(null, order, () -> 3);
                """));
        assertThat(readings.value("placed_total", "currency", "USD")).isEqualTo(1);
        assertThat(readings.value("placed_total", "currency", "none")).isEqualTo(2);
        assertThat(readings.value("placed_total", "currency", "EUR")).isZero();
        assertThat(readings.value("value_euros", "tier", "gold", "shop", "here"))
                .isEqualTo(2);
        assertThat(readings.value("value_euros", "tier", "none", "shop", "here"))
                .isEqualTo(3);
    }

    @Test
    void seriesOfClosedSetsAreFoundByTheIndexesOfTheirValues() {
        CompiledProgram program = Program.of(CURRENCY, AMOUNT).compiled();
        assertThat(program.source("app.OrderAmountHandle"))
                .contains("family.atIndexes(LabelValues.index(c)).observe(amount);")
                .contains("LabelDefinition.closed(\"currency\", Currency.values())")
                .doesNotContain("labelValues(");
    }

    @Test
    void recordingAllocatesNothing() {
        Readings readings = Program.of(
                        CURRENCY,
                        AMOUNT,
                        REGISTRATION,
                        DEPTH,
                        "record Order(Currency currency) {}",
                        """
                        @Metric(type = MetricType.COUNTER, name = "placed")
                        interface Placed {
                            void increment(long orders, @Label(value = "currency", from = "currency()") Order order,
                                    boolean gift);
                        }
                        """,
                        "@Metric(type = MetricType.TIMER, name = \"wait\")\nclass Wait {}",
                        """
                        class Allocation {
                            private static final int TIMES = 100_000;

                            private Allocation() {}

                            /** The fewest bytes for each time, since the compiler of the JVM allocates now and then. */
                            static double of(IntConsumer recording) {
                                com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean)
                                        java.lang.management.ManagementFactory.getThreadMXBean();
                                double least = Double.MAX_VALUE;
                                for (int attempt = 0; attempt < 5 && least >= 1; attempt++) {
                                    long start = threads.getCurrentThreadAllocatedBytes();
                                    for (int i = 0; i < TIMES; i++) {
                                        recording.accept(i);
                                    }
                                    least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - start) / (double) TIMES);
                                }
                                return least;
                            }
                        }
                        """)
                .run(installed("""
                        Currency[] currencies = {Currency.EUR, Currency.USD, null};
                        String[] sources = {"web", "app"};
                        Order[] orders = {new Order(Currency.EUR), new Order(null), null};
                        java.time.Duration waited = java.time.Duration.ofMillis(3);
                        Placed placed = PlacedHandle.of(registry);
                        Map<String, IntConsumer> recordings = new TreeMap<>();
                        recordings.put("enum", i -> OrderAmountHandle.observe(i, currencies[i % 3]));
                        recordings.put("accessor", i -> placed.increment(2, orders[i % 3], i % 2 == 0));
                        recordings.put("strings", i -> UserRegistrationHandle.increment(sources[i % 2], "free"));
                        recordings.put("gauge", QueueDepthHandle::set);
                        recordings.put("timer", i -> WaitHandle.record(waited));
                        recordings.forEach((name, recording) ->
                                registry.gauge("allocated", dev.gnomon.metrics.Labels.of("recording", name))
                                        .set(Allocation.of(recording)));
                        """));
        assertThat(readings.labelValues("allocated", "recording"))
                .containsExactly("accessor", "enum", "gauge", "strings", "timer");
        for (String recording : readings.labelValues("allocated", "recording")) {
            assertThat(readings.value("allocated", "recording", recording))
                    .as("bytes for each recording by %s", recording)
                    .isLessThan(1);
        }
    }

    @Test
    void hostileValuesAreCountedAndThrowNothing() {
        Readings readings = Program.of(REGISTRATION, DEPTH, """
                        @Metric(type = MetricType.COUNTER, name = "visits")
                        interface Visits {
                            void increment(long visits, Object visitor);
                        }
                        """).run(installed("""
                        Object hostile = new Object() {
                            @Override
                            public String toString() {
                                throw new IllegalStateException();
                            }
                        };
                        VisitsHandle.increment(1, hostile);
                        VisitsHandle.increment(1, null);
                        VisitsHandle.increment(-1, "somebody");
                        VisitsHandle.increment(1, "x".repeat(5_000));
                        UserRegistrationHandle.increment(Double.NaN, null, "free");
                        UserRegistrationHandle.increment(null, "free");
                        QueueDepthHandle.set(Double.POSITIVE_INFINITY);
                        """));
        assertThat(readings.value("visits_total", "visitor", "none")).isEqualTo(2);
        assertThat(readings.value("visits_total", "visitor", "somebody")).isZero();
        assertThat(readings.value("visits_total", "visitor", "other")).isEqualTo(1);
        assertThat(readings.value("user_registration_total", "source", "none", "account_type", "free"))
                .isEqualTo(1);
        assertThat(readings.value("queue_depth")).isZero();
        assertThat(readings.value("metrics_validation_errors_total", "reason", "negative"))
                .isEqualTo(1);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "not_finite"))
                .isEqualTo(2);
    }

    @Test
    void recordingMethodsMayBeInheritedWithTheirLabels(@TempDir Path directory) {
        CompiledProgram library = Program.of("""
                        public interface Sales {
                            void increment(@Label("shop") String name);
                        }
                        """).compiled();
        Readings readings = Program.of()
                .with("shop.Orders", """
                        package shop;

                        import dev.gnomon.metrics.annotation.Label;
                        import dev.gnomon.metrics.annotation.Metric;
                        import dev.gnomon.metrics.annotation.MetricType;

                        public class Orders {
                            @Metric(type = MetricType.COUNTER, name = "orders")
                            public interface Placed extends app.Sales {}

                            @Metric(type = MetricType.COUNTER, name = "returns")
                            public interface Returned extends ByReason {}

                            interface ByReason {
                                void increment(@Label("because") String reason);
                            }
                        }
                        """)
                .against(library, directory)
                .run("""
                        shop.Orders_PlacedHandle.of(registry).increment("main");
                        shop.Orders_ReturnedHandle.of(registry).increment("late");
                        """);
        assertThat(readings.value("orders_total", "shop", "main")).isEqualTo(1);
        assertThat(readings.value("returns_total", "because", "late")).isEqualTo(1);
    }

    @Test
    void aLabelThatAnInterfaceOfAnotherJarDoesNotNameIsRefused(@TempDir Path directory) {
        CompiledProgram library = Program.of("public interface Sales {\n    void increment(String shop);\n}")
                .compiled();
        assertThat(Program.of()
                        .against(library, directory)
                        .with("shop.Sold", """
                                package shop;

                                import dev.gnomon.metrics.annotation.Metric;
                                import dev.gnomon.metrics.annotation.MetricType;

                                @Metric(type = MetricType.COUNTER, name = "sold")
                                interface Sold extends app.Sales {}
                                """)
                        .compile()
                        .errors())
                .singleElement()
                .asString()
                .contains("[GN131] Sold.increment inherits a label without a name");
    }
}
