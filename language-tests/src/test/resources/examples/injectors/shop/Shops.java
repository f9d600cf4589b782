// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.TypeLiteral;
import dev.gnomon.metrics.MetricRegistry;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Buys once in a shop that each of the ways has put together. */
public final class Shops {
    private Shops() {}

    public static void byHand(MetricRegistry registry) {
        ByHand.checkout(registry).buy("tea");
    }

    public static void byDagger(MetricRegistry registry) {
        DaggerShopComponent.factory().create(registry, Map.of("tea", 250)).checkout().buy("tea");
    }

    public static void byGuice(MetricRegistry registry) {
        Injector injector = Guice.createInjector(new ShopModule(), new AbstractModule() {
            @Override
            protected void configure() {
                bind(MetricRegistry.class).toInstance(registry);
                bind(new TypeLiteral<Map<String, Integer>>() {}).toInstance(Map.of("tea", 250));
            }
        });
        injector.getInstance(Checkout.class).buy("tea");
        if (injector.getInstance(Prices.class) != injector.getInstance(Prices.class)) {
            throw new IllegalStateException("the decorator carries the scope of its class");
        }
    }

    public static void bySpring(MetricRegistry registry) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(MetricRegistry.class, () -> registry, bean -> bean.setDestroyMethodName(""));
            context.register(ShopConfiguration.class, Checkout.class);
            context.refresh();
            context.getBean(Checkout.class).buy("tea");
        }
    }
}
