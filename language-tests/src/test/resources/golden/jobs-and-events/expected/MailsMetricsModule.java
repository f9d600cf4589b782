package shop.orders;

import dagger.Module;
import dagger.Provides;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Mails} to its decorator, around what is bound to {@code @Undecorated Mails}.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class MailsMetricsModule {
    private MailsMetricsModule() {
    }

    @Provides
    static Mails mails(@Undecorated Mails delegate, MetricRegistry registry) {
        return new MailsMetricsDecorator(delegate, registry);
    }
}
