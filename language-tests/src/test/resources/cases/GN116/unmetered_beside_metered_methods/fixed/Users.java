package app;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics(enabled = false)
class Users {
    @MetricField
    Gauge size;

    @Metered
    public void find() {}

    @Unmetered
    public void forget() {}
}
