package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField
    Gauge size;

    @MetricField
    Counter hits;

    @MetricField
    protected Counter misses;

    public void clear() {}
}
