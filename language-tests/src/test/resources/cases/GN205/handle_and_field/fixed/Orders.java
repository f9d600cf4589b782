package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders {
    @MetricField
    Counter placed;

    @Metric(type = MetricType.COUNTER, name = "placed_by_shop", labels = "shop")
    interface Placed {}

    public void place() {}
}
