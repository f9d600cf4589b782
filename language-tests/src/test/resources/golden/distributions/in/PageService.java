package shop;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class PageService {
    @MetricField(description = "Size of the pages", unit = "bytes", quantiles = {0.5, 0.9, 0.99})
    Summary pageSize;

    @MetricField
    Summary age;

    @MetricField(buckets = {1, 10, 100})
    Histogram images;

    @MetricField(buckets = {1, 10}, nativeHistogram = true)
    Histogram links;

    @MetricField(nativeHistogram = true)
    Timer loading;

    @MetricField(labels = "site", nativeHistogram = false)
    MetricFamily<Timer> caching;

    @Metered(nativeHistogram = true)
    public void render() {}

    @Metered(nativeHistogram = true, buckets = {0.1, 1})
    public void send() {}

    @Metered(nativeHistogram = false)
    public void discard() {}
}
