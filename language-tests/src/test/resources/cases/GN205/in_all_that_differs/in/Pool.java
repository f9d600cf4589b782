package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pool {
    @MetricField
    Gauge hits;

    @MetricField
    Gauge age;

    @MetricField(buckets = {1, 3})
    Histogram size;

    @MetricField(unit = "bytes")
    Gauge length;

    @MetricField(quantiles = 0.99)
    Summary cost;

    @MetricField
    Histogram weight;

    public void drain() {}
}
