package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics
class Users {
    @Metered
    @Unmetered
    public String find(String id) {
        return id;
    }
}
