package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.Map;

@Metrics
class Cache {
    @MetricField
    int size;

    @MetricField
    Map<String, Gauge> sizes;

    public void clear() {}
}
