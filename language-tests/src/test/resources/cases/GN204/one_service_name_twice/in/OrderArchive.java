package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_", service = "orders")
class OrderArchive {
    public void store() {}
}
