package shop.metrics;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Deliveries} to its handle.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class DeliveriesMetricsModule {
    private DeliveriesMetricsModule() {
    }

    @Binds
    abstract Deliveries deliveries(DeliveriesHandle.Bound handle);
}
