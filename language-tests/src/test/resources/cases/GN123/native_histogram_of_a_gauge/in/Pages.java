package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(nativeHistogram = true)
    Gauge size;

    @MetricField(nativeHistogram = true)
    Counter sent;

    @MetricField(labels = "site", nativeHistogram = true)
    MetricFamily<Summary> images;

    @MetricField(nativeHistogram = false)
    Gauge open;

    public void send() {}
}
