package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(buckets = {1, 10, 100})
    Histogram evictions;

    @MetricField
    Gauge size;

    public void clear() {}
}
