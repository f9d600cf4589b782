package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_")
class Orders {
    @MetricField
    Counter cancellations;

    @Metered(
            prefix = "first_",
            expected = IllegalStateException.class)
    public void place() {}
}
