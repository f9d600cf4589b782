package shop.stock;

import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds the measured types of this compilation to their decorators; those of a scope other than singleton have modules
 * of their own, for the component of that scope.
 */
@Module(
        includes = StockMetricsModule.class
)
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public interface GeneratedMetricsModule {
}
