package app;

import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    @MetricField(unit = "bytes")
    Timer load;

    @MetricField(unit = "milliseconds")
    Timer store;

    public void clear() {}
}
