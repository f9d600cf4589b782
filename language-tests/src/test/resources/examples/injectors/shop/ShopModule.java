// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dev.gnomon.metrics.MetricRegistry;
import jakarta.inject.Singleton;

// @start region="guice"
final class ShopModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Prices.class).to(PricesMetricsDecorator.class);
        bind(Sales.class).to(SalesHandle.Bound.class);
    }

    @Provides
    @Singleton
    Payments payments(Cards cards, MetricRegistry registry) {
        return PaymentsMetricsDecorator.decorate(cards, registry);
    }
}
// @end
