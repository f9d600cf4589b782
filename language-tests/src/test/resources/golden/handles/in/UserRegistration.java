package shop.metrics;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(
        type = MetricType.COUNTER,
        name = "user_registration_total",
        description = "Users registered",
        labels = {"source", "account_type"})
interface UserRegistration {}
