package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(
        type = MetricType.COUNTER,
        name = "registrations_total")
interface Registrations {}
