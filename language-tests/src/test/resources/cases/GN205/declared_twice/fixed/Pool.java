package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "pool_")
class Pool {
    @MetricField(description = "Connections that were idle")
    Counter hits;

    public void drain() {}
}
