package shop.news;

import dagger.Module;
import dagger.Provides;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Binds {@link Feed} to its decorator, around what is bound to {@code @Undecorated Feed}.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class FeedMetricsModule {
    private FeedMetricsModule() {
    }

    @Provides
    static Feed feed(@Undecorated Feed delegate, MetricRegistry registry) {
        return new FeedMetricsDecorator(delegate, registry);
    }
}
