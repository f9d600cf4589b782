package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;

abstract class Pool {
    @MetricField
    protected Gauge idle;

    public void grow(int connections) {
        idle.set(connections);
    }
}
