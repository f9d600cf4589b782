package app;

import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(quantiles = {0.5, 0.99})
    Summary sizes;

    @MetricField(unit = "seconds", quantiles = {0.5, 0.99})
    Summary ages;

    public void send() {}
}
