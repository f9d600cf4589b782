package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(type = MetricType.GAUGE, name = "open_orders")
interface Shop_Orders {}
