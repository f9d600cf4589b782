package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(events = true)
class Orders {
    void place() {}
}
