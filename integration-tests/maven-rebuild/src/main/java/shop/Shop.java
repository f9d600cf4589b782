// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dagger.BindsInstance;
import dagger.Component;
import dev.gnomon.metrics.MetricRegistry;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = GeneratedMetricsModule.class)
interface Shop {
    Users users();

    Orders orders();

    @Component.Factory
    interface Factory {
        Shop create(@BindsInstance MetricRegistry registry);
    }
}
