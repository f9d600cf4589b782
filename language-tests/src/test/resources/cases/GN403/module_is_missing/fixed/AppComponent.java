package app;

import dagger.BindsInstance;
import dagger.Component;
import dev.gnomon.metrics.MetricRegistry;

@Component(modules = GeneratedMetricsModule.class)
interface AppComponent {
    Greeting greeting();

    @Component.Factory
    interface Factory {
        AppComponent create(@BindsInstance MetricRegistry registry);
    }
}
