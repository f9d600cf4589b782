package app;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoSet;
import dev.gnomon.metrics.MetricRegistry;
import jakarta.inject.Named;
import java.util.Set;

class Modules {
    @Module
    interface Bindings {
        @Provides
        @Named("cards")
        static Payments cards(Cards cards, MetricRegistry registry) {
            return PaymentsMetricsDecorator.decorate(cards, registry);
        }

        @Provides
        @IntoSet
        static Payments one(Cards cards, MetricRegistry registry) {
            return PaymentsMetricsDecorator.decorate(cards, registry);
        }
    }

    @Component(modules = Bindings.class)
    interface App {
        @Named("cards")
        Payments cards();

        Set<Payments> all();

        @Component.Factory
        interface Factory {
            App create(@BindsInstance MetricRegistry registry);
        }
    }
}
