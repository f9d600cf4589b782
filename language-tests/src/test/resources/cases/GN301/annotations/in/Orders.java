package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Objective;

@Objective(success = 99.9)
@Metrics
class Orders {
    @Metered
    @Objective(latency = "250ms")
    public void place() {}
}
