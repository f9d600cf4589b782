package shop.users;

import dagger.Binds;
import dagger.Module;
import javax.annotation.processing.Generated;

/**
 * Binds {@link UserService} to its decorator.
 */
@Module
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public abstract class UserServiceMetricsModule {
    private UserServiceMetricsModule() {
    }

    @Binds
    abstract UserService userService(UserServiceMetricsDecorator decorator);
}
