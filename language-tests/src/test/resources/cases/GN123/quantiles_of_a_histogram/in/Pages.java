package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(quantiles = 0.99)
    Histogram sizes;

    @MetricField(quantiles = 0.99)
    Timer rendering;

    @MetricField(quantiles = {0.5, 0.99})
    Counter sent;

    @MetricField(quantiles = 2)
    Gauge open;

    @MetricField(buckets = {1, 10})
    Summary images;

    public void send() {}
}
