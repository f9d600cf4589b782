package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Searches {
    @Metric(
            type = MetricType.GAUGE,
            name = "searches_total",
            labels = {"le", "with-dash"})
    interface Running {}

    @Metric(type = MetricType.COUNTER, name = "ended")
    interface Ended {
        void increment(@Label("1st") String term, String __);
    }
}
