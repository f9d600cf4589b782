package app;

import dagger.assisted.Assisted;
import dagger.assisted.AssistedFactory;
import dagger.assisted.AssistedInject;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Session {
    @AssistedInject
    Session(@Assisted String user) {}

    public void close() {}

    @AssistedFactory
    interface Factory {
        SessionMetricsDecorator open(String user);
    }
}
