package shop.metrics;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Queues.Wait} to its handle.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class Queues_WaitMetricsModule {
    private Queues_WaitMetricsModule() {
    }

    @Binds
    abstract Queues.Wait wait(Queues_WaitHandle.Bound handle);
}
