package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;

@Metrics
class Users {
    @Inject
    Users() {}

    @Inject
    @Metered
    public void setName(String name) {}

    public void get() {}
}
