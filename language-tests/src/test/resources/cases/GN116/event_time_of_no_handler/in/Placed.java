package app;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;

class Placed {
    @EventTime
    Instant at(int zone) {
        return Instant.EPOCH;
    }

    @EventTime
    static Instant now() {
        return Instant.EPOCH;
    }
}
