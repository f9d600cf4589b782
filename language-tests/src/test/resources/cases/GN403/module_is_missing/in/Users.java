package app;

import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;

@Metrics
class Users {
    @Inject
    Users() {}

    public void greet() {}
}
