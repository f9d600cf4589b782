// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;
import jakarta.inject.Singleton;
import java.util.Map;

// @start region="dagger"
@Singleton
@Component(modules = {GeneratedMetricsModule.class, ShopComponent.Bindings.class})
interface ShopComponent {
    Checkout checkout();

    @Module
    interface Bindings {
        @Binds
        @Undecorated
        Payments payments(Cards cards);
    }

    @Component.Factory
    interface Factory {
        ShopComponent create(
                @BindsInstance MetricRegistry registry, @BindsInstance Map<String, Integer> cents);
    }
}
// @end
