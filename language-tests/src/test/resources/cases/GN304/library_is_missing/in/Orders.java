package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders {
    public void place() {}
}
