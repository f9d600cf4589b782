// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.MetricRegistry;
import java.util.Map;

final class ByHand {
    private ByHand() {}

    static Checkout checkout(MetricRegistry registry) {
        // @start region="by-hand"
        Prices prices = new PricesMetricsDecorator(Map.of("tea", 250), registry);
        Payments payments = PaymentsMetricsDecorator.decorate(new Cards(), registry);
        Sales sales = SalesHandle.of(registry);
        return new Checkout(prices, payments, sales);
        // @end
    }
}
