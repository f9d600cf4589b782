package app;

import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(labels = "region")
    MetricFamily<String> sizes;

    @MetricField(labels = "region")
    @SuppressWarnings("rawtypes")
    MetricFamily hits;

    public void clear() {}
}
