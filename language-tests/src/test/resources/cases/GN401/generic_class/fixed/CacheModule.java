package app;

import dagger.Module;
import dagger.Provides;
import dev.gnomon.metrics.MetricRegistry;

@Module
interface CacheModule {
    @Provides
    static Cache<String, Long> names(MetricRegistry registry) {
        return new CacheMetricsDecorator<>(registry);
    }
}
