package app;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(buckets = {0.1, 1, 0.5})
class Orders {
    @MetricField(buckets = {1, Double.POSITIVE_INFINITY})
    Histogram items;

    @MetricField(buckets = {-1, 0, 1})
    Histogram balance;

    @MetricField(buckets = {0, 1})
    Timer packing;

    @Metered(buckets = -0.5)
    public void place() {}

    @Metered(buckets = {1, 1})
    public void cancel() {}
}
