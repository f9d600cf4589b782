package app;

import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Pages {
    @MetricField(quantiles = {0, 1})
    Summary ends;

    @MetricField(quantiles = {0.5, 0.5})
    Summary twice;

    @MetricField(quantiles = -0.1)
    Summary below;

    @MetricField(quantiles = Double.NaN)
    Summary none;

    public void send() {}
}
