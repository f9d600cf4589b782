package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
final class Users {
    public String find(String id) {
        return id;
    }
}
