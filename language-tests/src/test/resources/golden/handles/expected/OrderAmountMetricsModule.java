package shop.metrics;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link OrderAmount} to its handle.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class OrderAmountMetricsModule {
    private OrderAmountMetricsModule() {
    }

    @Binds
    abstract OrderAmount orderAmount(OrderAmountHandle.Bound handle);
}
