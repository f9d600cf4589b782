package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Cache {
    @MetricField
    Gauge SIZE = null;

    void clear();
}
