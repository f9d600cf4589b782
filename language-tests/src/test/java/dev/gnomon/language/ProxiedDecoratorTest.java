// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Frameworks make proxies of beans that are subclasses of the bean's class: of decorators too. */
class ProxiedDecoratorTest {
    private static final String PROXIES = """
            final class Proxies {
                private Proxies() {}

                /** A subclass proxy, as {@code @Transactional} and {@code @Async} ask Spring for. */
                static <T> T around(T bean, List<String> log) {
                    org.springframework.aop.framework.ProxyFactory factory =
                            new org.springframework.aop.framework.ProxyFactory(bean);
                    factory.setProxyTargetClass(true);
                    factory.addAdvice((org.springframework.aop.MethodBeforeAdvice)
                            (method, arguments, target) -> log.add(method.getName()));
                    @SuppressWarnings("unchecked")
                    T proxy = (T) factory.getProxy(bean.getClass().getClassLoader());
                    return proxy;
                }
            }
            """;

    @Test
    void theDecoratorOfAClassIsProxiedByASubclass() {
        Readings readings = Program.of(PROXIES, """
                        @Metrics
                        public class Orders {
                            @Metered
                            public int place(int amount) {
                                return amount;
                            }
                        }
                        """).run("""
                        List<String> log = new ArrayList<>();
                        Orders orders = Proxies.around(new OrdersMetricsDecorator(registry), log);
                        if (orders.place(3) != 3 || !log.equals(List.of("place"))) {
                            throw new AssertionError(log);
                        }
                        """);
        assertThat(readings.requests("Orders", "place", "success")).isEqualTo(1);
    }

    /** To look through the proxy would end the transaction, or what else the proxy does. */
    @Test
    void theDecoratorOfAnInterfaceDoesNotLookThroughAProxy() {
        Readings readings = Program.of(PROXIES, """
                        @Metrics
                        public interface Payments {
                            @Metered
                            int pay(int amount);
                        }
                        """).run("""
                        List<String> log = new ArrayList<>();
                        Payments proxied = Proxies.around(PaymentsMetricsDecorator.decorate(a -> a, registry), log);
                        Payments twice = PaymentsMetricsDecorator.decorate(proxied, registry);
                        if (twice.pay(3) != 3 || !log.equals(List.of("pay"))) {
                            throw new AssertionError(log);
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(2);
    }

    @Test
    void aSubclassOfADecoratorKeepsWhatItAdds() {
        Program.of("""
                        @Metrics
                        public interface Payments {
                            @Metered
                            int pay(int amount);
                        }
                        """, """
                        class Doubled extends PaymentsMetricsDecorator {
                            Doubled(Payments delegate, MetricRegistry registry) {
                                super(delegate, registry);
                            }

                            @Override
                            public int pay(int amount) {
                                return 2 * super.pay(amount);
                            }
                        }
                        """).run("""
                        Payments twice = PaymentsMetricsDecorator.decorate(new Doubled(a -> a, registry), registry);
                        if (twice.pay(3) != 6) {
                            throw new AssertionError("the subclass is passed by");
                        }
                        """);
    }
}
