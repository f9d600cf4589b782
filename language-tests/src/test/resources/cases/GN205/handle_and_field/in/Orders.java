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

    @Metric(type = MetricType.COUNTER, name = "placed", labels = "shop")
    interface Placed {}

    @Metric(type = MetricType.GAUGE, name = "service_requests")
    interface Requests {}

    public void place() {}
}
