package app;

import dev.gnomon.metrics.annotation.EventTime;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.time.Instant;

@Metrics
class Orders {
    @Metered
    public void place(@EventTime Instant at) {}
}
