package app;

import dev.gnomon.metrics.MetricRegistry;
import jakarta.inject.Inject;

class Sessions {
    private final MetricRegistry registry;

    @Inject
    Sessions(MetricRegistry registry) {
        this.registry = registry;
    }

    Session open(String user) {
        return new SessionMetricsDecorator(user, registry);
    }
}
