package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(type = MetricType.COUNTER, name = "tagged_total")
interface Tags {
    void increment(String tag);
}
