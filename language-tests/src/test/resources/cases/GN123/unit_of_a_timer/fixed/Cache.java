package app;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(unit = "bytes")
    Histogram load;

    @MetricField(unit = "seconds")
    Timer store;

    public void clear() {}
}
