package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Pages {
    @Metric(type = MetricType.COUNTER, name = "pages_total", buckets = 1)
    interface Counted {}

    @Metric(type = MetricType.HISTOGRAM, name = "page_bytes", quantiles = 0.5)
    interface Sizes {}

    @Metric(type = MetricType.TIMER, name = "page_load", unit = "minutes")
    interface Load {}

    @Metric(type = MetricType.SUMMARY, name = "page_words", nativeHistogram = true)
    interface Words {}
}
