// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import jakarta.inject.Inject;

// @start region="checkout"
public class Checkout {
    private final Prices prices;
    private final Payments payments;

    @Inject
    public Checkout(Prices prices, Payments payments) {
        this.prices = prices;
        this.payments = payments;
    }

    public String buy(String article) {
        return payments.pay(prices.of(article));
    }
}
// @end
