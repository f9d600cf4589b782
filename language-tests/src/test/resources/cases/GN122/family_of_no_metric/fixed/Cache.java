package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(labels = "region")
    MetricFamily<Gauge> sizes;

    @MetricField(labels = "region")
    MetricFamily<Counter> hits;

    public void clear() {}
}
