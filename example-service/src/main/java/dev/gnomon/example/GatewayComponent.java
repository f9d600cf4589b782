// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import dagger.BindsInstance;
import dagger.Component;
import dev.gnomon.example.database.Database;
import dev.gnomon.example.gateway.Api;
import dev.gnomon.example.profiles.ColdStorage;
import dev.gnomon.metrics.MetricRegistry;
import jakarta.inject.Singleton;

/** The wiring. {@code GeneratedMetricsModule} binds each service to its decorator. */
@Singleton
@Component(modules = {GeneratedMetricsModule.class, GatewayModule.class})
interface GatewayComponent {
    Api api();

    BackgroundWork backgroundWork();

    /** Makes the component from objects that the caller opens and closes. */
    @Component.Factory
    interface Factory {
        GatewayComponent create(
                @BindsInstance MetricRegistry registry,
                @BindsInstance Database database,
                @BindsInstance ColdStorage storage);
    }
}
