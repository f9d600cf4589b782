package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(service = "orders")
class Orders {
    public void place() {}
}
