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
    Summary sizes;

    @MetricField
    Timer rendering;

    @MetricField
    Counter sent;

    @MetricField
    Gauge open;

    @MetricField(buckets = {1, 10})
    Histogram images;

    public void send() {}
}
