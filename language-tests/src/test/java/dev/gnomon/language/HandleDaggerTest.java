// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Handles where Dagger puts an application together. */
class HandleDaggerTest {
    private static final String AMOUNT = """
            @Metric(name = "order_amount", type = MetricType.HISTOGRAM, unit = "euros", buckets = {10, 100})
            interface OrderAmount {
                void observe(double amount, boolean gift);
            }
            """;
    private static final String MARKER = """
            @Metric(type = MetricType.COUNTER, name = "orders")
            interface Orders {}
            """;
    private static final String SHOP = """
            class Shop {
                private final OrderAmount amounts;
                private final OrdersHandle.Bound orders;

                @jakarta.inject.Inject
                Shop(OrderAmount amounts, OrdersHandle.Bound orders) {
                    this.amounts = amounts;
                    this.orders = orders;
                }

                void sell() {
                    orders.increment();
                    amounts.observe(50, true);
                }
            }
            """;

    @Test
    void anInterfaceIsInjectedAsItsHandleAndAMarkerByTheHandleItself() {
        Readings readings =
                Program.of(AMOUNT, MARKER, SHOP, """
                        @dagger.Component(modules = GeneratedMetricsModule.class)
                        interface Application {
                            Shop shop();

                            @dagger.Component.Factory
                            interface Factory {
                                Application of(@dagger.BindsInstance MetricRegistry registry);
                            }
                        }
                        """).run("DaggerApplication.factory().of(registry).shop().sell();");
        assertThat(readings.value("orders_total")).isEqualTo(1);
        assertThat(readings.buckets("order_amount_euros", "gift", "true")).containsExactly(0L, 1L, 0L);
    }

    @Test
    void aMeasuredClassIsInjectedWithItsHandles() {
        Readings readings = Program.of(
                        AMOUNT,
                        MARKER,
                        SHOP.replace("class Shop", "@Metrics\npublic class Shop")
                                .replace("    void sell", "    public void sell"),
                        """
                        @dagger.Component(modules = GeneratedMetricsModule.class)
                        interface Application {
                            Shop shop();

                            @dagger.Component.Factory
                            interface Factory {
                                Application of(@dagger.BindsInstance MetricRegistry registry);
                            }
                        }
                        """)
                .run("DaggerApplication.factory().of(registry).shop().sell();");
        assertThat(readings.value("orders_total")).isEqualTo(1);
        assertThat(readings.serviceRequests("Shop")).isEqualTo(1);
    }
}
