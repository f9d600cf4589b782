// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import jakarta.inject.Inject;

// @start region="checkout"
public class Checkout {
    private final Prices prices;
    private final Payments payments;
    private final Sales sales;

    @Inject
    public Checkout(Prices prices, Payments payments, Sales sales) {
        this.prices = prices;
        this.payments = payments;
        this.sales = sales;
    }

    public String buy(String article) {
        sales.increment(article);
        return payments.pay(prices.of(article));
    }
}
// @end
