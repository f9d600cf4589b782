package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics
class Users {
    public String find(String id) {
        return id;
    }

    @Unmetered
    public final int size() {
        return 0;
    }
}
