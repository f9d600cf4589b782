package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders {
    record Order(String id) {}

    @Metered
    public void place(Order order) {}
}
