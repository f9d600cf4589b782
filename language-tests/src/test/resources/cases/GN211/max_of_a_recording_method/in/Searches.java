package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(type = MetricType.COUNTER, name = "searches_total")
interface Searches {
    void increment(@Label(max = 0) String term);
}
