// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.MetricRegistry;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// @start region="spring"
@Configuration(proxyBeanMethods = false)
class ShopConfiguration {
    @Bean
    Prices prices(MetricRegistry registry) {
        return new PricesMetricsDecorator(Map.of("tea", 250), registry);
    }

    @Bean
    Payments payments(MetricRegistry registry) {
        return PaymentsMetricsDecorator.decorate(new Cards(), registry);
    }

    @Bean
    Sales sales(MetricRegistry registry) {
        return SalesHandle.of(registry);
    }
}
// @end
