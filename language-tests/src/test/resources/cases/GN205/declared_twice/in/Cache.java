package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(description = "Look-ups that found a value")
    Counter hits;

    public void clear() {}
}
