package shop.metrics;

import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds the interfaces of the metrics of this compilation to their handles.
 */
@Module(
        includes = {
                DeliveriesMetricsModule.class,
                OrderAmountMetricsModule.class,
                Queues_DepthMetricsModule.class,
                Queues_WaitMetricsModule.class
        }
)
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public interface GeneratedMetricsModule {
}
