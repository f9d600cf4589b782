package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Users {
    public void greet() {}
}
