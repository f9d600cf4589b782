package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Shop {
    @Metric(type = MetricType.COUNTER, name = "orders_total")
    interface Orders {}
}
