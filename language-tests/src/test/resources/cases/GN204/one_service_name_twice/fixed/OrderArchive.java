package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_", service = "order_archive")
class OrderArchive {
    public void store() {}
}
