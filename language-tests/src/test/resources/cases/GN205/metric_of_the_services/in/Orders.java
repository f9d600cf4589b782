package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_")
class Orders {
    @MetricField
    Counter serviceRequests;

    @MetricField(name = "action_duration_seconds")
    Gauge duration;

    @Metered
    public void place() {}
}
