package shop.stock;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Stock} to its decorator.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class StockMetricsModule {
    private StockMetricsModule() {
    }

    @Binds
    abstract Stock stock(StockMetricsDecorator decorator);
}
