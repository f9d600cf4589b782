package app;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;

record OrderPlaced(long nanos) {
    @EventTime
    public Instant at() {
        return Instant.EPOCH;
    }
}
