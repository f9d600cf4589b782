package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_")
class Orders {
    @MetricField(description = "By kind", labels = {"kind"})
    Counter kinds;

    @Metered(
            sample = 0.1,
            replaces = "orders_total")
    public void list() {}
}
