package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders {
    @MetricField(name = "orders-open")
    Gauge open;

    @MetricField(
            description = "A gauge is not a total",
            name = "open_total")
    Gauge total;

    @MetricField(name = "delivery_ms")
    Histogram delivery;

    @MetricField(unit = "kilobytes")
    Gauge size;

    @MetricField
    Gauge items_count;

    public void place() {}
}
