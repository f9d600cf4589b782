// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

// @start region="prices"
@Metrics
@Singleton
public class Prices {
    private final Map<String, Integer> cents;

    @Inject
    public Prices(Map<String, Integer> cents) {
        this.cents = cents;
    }

    @Metered
    public int of(String article) {
        return cents.getOrDefault(article, 0);
    }
}
// @end
