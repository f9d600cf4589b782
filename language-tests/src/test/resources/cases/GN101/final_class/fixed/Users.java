package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Users {
    public String find(String id) {
        return id;
    }
}
