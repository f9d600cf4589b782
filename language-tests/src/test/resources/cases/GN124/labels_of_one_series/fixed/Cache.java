package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(labels = "region")
    MetricFamily<Counter> lookups;

    @MetricField
    Gauge sizes;

    public void clear() {
        lookups.labelValues("here").increment();
    }
}
