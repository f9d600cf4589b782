package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField
    Counter hits;

    @MetricField
    Histogram age;

    @MetricField(buckets = {1, 2})
    Histogram size;

    @MetricField
    Gauge length_bytes;

    @MetricField(quantiles = 0.9)
    Summary cost;

    @MetricField(nativeHistogram = true)
    Histogram weight;

    public void clear() {}
}
