package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(service = " ")
class Orders {
    public void place() {}
}
