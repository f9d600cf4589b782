package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;

class Cache {
    @MetricField
    Gauge size;
}
