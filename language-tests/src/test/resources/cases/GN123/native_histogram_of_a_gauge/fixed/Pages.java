package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(nativeHistogram = true)
    Histogram size;

    @MetricField
    Counter sent;

    @MetricField(labels = "site", nativeHistogram = true)
    MetricFamily<Histogram> images;

    @MetricField(nativeHistogram = false)
    Gauge open;

    public void send() {}
}
