package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Searches {
    @MetricField(labels = "term")
    MetricFamily<Counter> terms;

    @Metric(type = MetricType.COUNTER, name = "searches_total")
    interface Searched {
        void increment(@Label("first") String first, @Label("second") String second);
    }

    @Metric(type = MetricType.COUNTER, name = "found_total")
    interface Found {}

    public void search() {}
}
