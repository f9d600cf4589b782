package app;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dagger.Subcomponent;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;

class Modules {
    @Module
    interface Bindings {
        @Binds
        @Undecorated
        Payments payments(Cards cards);
    }

    @Module(subcomponents = Inner.class)
    interface Outer {
        @Provides
        static Users users(MetricRegistry registry) {
            return new UsersMetricsDecorator(registry);
        }
    }

    @Subcomponent(modules = {Bindings.class, GeneratedMetricsModule.class})
    interface Inner {
        Payments payments();

        Users users();

        @Subcomponent.Factory
        interface Factory {
            Inner create();
        }
    }

    @Component(modules = Outer.class)
    interface App {
        Inner.Factory inner();

        @Component.Factory
        interface Factory {
            App create(@BindsInstance MetricRegistry registry);
        }
    }
}
