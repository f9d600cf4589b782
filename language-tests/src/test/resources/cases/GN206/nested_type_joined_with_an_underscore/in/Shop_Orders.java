package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Shop_Orders {
    public void place() {}
}
