// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

// @start region="payments"
@Metrics
public interface Payments {
    @Metered
    String pay(int cents);
}
// @end
