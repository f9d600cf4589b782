package shop.payments;

import dagger.Module;
import dagger.Provides;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Payments} to its decorator, around what is bound to {@code @Undecorated Payments}.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class PaymentsMetricsModule {
    private PaymentsMetricsModule() {
    }

    @Provides
    static Payments payments(@Undecorated Payments delegate, MetricRegistry registry) {
        return new PaymentsMetricsDecorator(delegate, registry);
    }
}
