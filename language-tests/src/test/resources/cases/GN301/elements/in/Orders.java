package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_")
class Orders {

    @Metered(
            sample = 0.1,
            replaces = "orders_total")
    public void list() {}
}
