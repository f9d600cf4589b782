package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Clock {
    private Clock() {}

    static Clock create() {
        return new Clock();
    }

    public long now() {
        return 0;
    }
}
