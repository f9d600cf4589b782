package shop.stock;

import dagger.Module;
import dagger.Provides;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Warehouse.Gate.Dock} to its decorator, around what is bound to {@code @Undecorated Dock}.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class Warehouse_Gate_DockMetricsModule {
    private Warehouse_Gate_DockMetricsModule() {
    }

    @Provides
    static Warehouse.Gate.Dock dock(@Undecorated Warehouse.Gate.Dock delegate,
            MetricRegistry registry) {
        return new Warehouse_Gate_DockMetricsDecorator(delegate, registry);
    }
}
