// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import dagger.Binds;
import dagger.Module;
import dev.gnomon.example.payments.PaymentProvider;
import dev.gnomon.example.payments.SandboxPayments;
import dev.gnomon.metrics.annotation.Undecorated;

/** Says who takes the money. Of an interface, the decorator wants to know what it decorates. */
@Module
interface GatewayModule {
    @Binds
    @Undecorated
    PaymentProvider paymentProvider(SandboxPayments sandbox);
}
