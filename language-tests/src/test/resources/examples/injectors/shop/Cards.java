// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import jakarta.inject.Inject;

public class Cards implements Payments {
    @Inject
    public Cards() {}

    @Override
    public String pay(int cents) {
        return "paid " + cents;
    }
}
