package base;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.MetricField;

public abstract class Base {
    @MetricField
    protected Gauge size;

    @MetricField
    protected Gauge depth;
}
