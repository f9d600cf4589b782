package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField
    private Gauge size;

    @MetricField
    static Counter hits;

    @MetricField
    final Counter misses = null;

    public void clear() {}
}
