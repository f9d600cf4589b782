package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Clock {
    Clock() {}

    public long now() {
        return 0;
    }
}
