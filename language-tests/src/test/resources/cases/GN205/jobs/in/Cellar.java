package app;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cellar {
    @MetricField
    Histogram cleanup_job_duration_seconds;

    @Metered(name = "cleanup_job")
    public void cleanUp(@Label String shelf) {}
}
