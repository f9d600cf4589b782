// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Handles where Guice or Spring puts an application together: by their interface, or a marker's by the handle itself. */
class HandleInjectorsTest {
    private final Program shop = Program.of("""
            @Metric(name = "order_amount", type = MetricType.HISTOGRAM, unit = "euros", buckets = {10, 100})
            interface OrderAmount {
                void observe(double amount, boolean gift);
            }
            """, """
            @Metric(type = MetricType.COUNTER, name = "orders")
            interface Orders {}
            """, """
            @Metrics
            public class Shop {
                private final OrderAmount amounts;
                private final OrdersHandle.Bound orders;

                @jakarta.inject.Inject
                Shop(OrderAmount amounts, OrdersHandle.Bound orders) {
                    this.amounts = amounts;
                    this.orders = orders;
                }

                public void sell() {
                    orders.increment();
                    amounts.observe(50, true);
                }
            }
            """);

    @Test
    void guiceMakesAHandleWithTheRegistry() {
        assertSold(shop.run("""
                com.google.inject.Guice.createInjector(binder -> {
                            binder.bind(MetricRegistry.class).toInstance(registry);
                            binder.bind(OrderAmount.class).to(OrderAmountHandle.Bound.class);
                            binder.bind(Shop.class).to(ShopMetricsDecorator.class);
                        })
                        .getInstance(Shop.class)
                        .sell();
                """));
    }

    @Test
    void springMakesAHandleWithTheRegistry() {
        assertSold(shop.run("""
                try (var context = new org.springframework.context.annotation.AnnotationConfigApplicationContext()) {
                    context.registerBean(MetricRegistry.class, () -> registry, bean -> bean.setDestroyMethodName(""));
                    context.register(OrderAmountHandle.Bound.class, OrdersHandle.Bound.class, ShopMetricsDecorator.class);
                    context.refresh();
                    context.getBean(Shop.class).sell();
                }
                """));
    }

    private static void assertSold(Readings readings) {
        assertThat(readings.value("orders_total")).isEqualTo(1);
        assertThat(readings.buckets("order_amount_euros", "gift", "true")).containsExactly(0L, 1L, 0L);
        assertThat(readings.serviceRequests("Shop")).isEqualTo(1);
    }
}
