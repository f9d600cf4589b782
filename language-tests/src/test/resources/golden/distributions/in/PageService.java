package shop;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Summary;
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

    @Metered(nativeHistogram = true)
    public void render() {}

    @Metered(nativeHistogram = true, buckets = {0.1, 1})
    public void send() {}

    @Metered(nativeHistogram = false)
    public void discard() {}
}
