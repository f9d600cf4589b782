package shop.metrics;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Queues.Depth} to its handle.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class Queues_DepthMetricsModule {
    private Queues_DepthMetricsModule() {
    }

    @Binds
    abstract Queues.Depth depth(Queues_DepthHandle.Bound handle);
}
