package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(buckets = {1, 10, 100})
    Counter evictions;

    @MetricField(buckets = 1)
    Gauge size;

    public void clear() {}
}
