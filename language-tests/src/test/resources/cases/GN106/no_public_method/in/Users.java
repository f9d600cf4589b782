package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Users {
    String find(String id) {
        return id;
    }
}
