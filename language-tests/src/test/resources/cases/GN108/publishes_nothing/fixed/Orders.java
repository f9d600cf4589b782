package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(events = true)
class Orders {
    public void place() {}
}
