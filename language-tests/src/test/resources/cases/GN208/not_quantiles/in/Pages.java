package app;

import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(quantiles = {50, 99})
    Summary sizes;

    @MetricField(unit = "seconds", quantiles = {0.99, 0.5})
    Summary ages;

    public void send() {}
}
