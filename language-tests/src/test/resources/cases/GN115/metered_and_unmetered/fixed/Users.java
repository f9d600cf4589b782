package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Users {
    @Metered
    public String find(String id) {
        return id;
    }
}
