package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics
class Silent {
    @Metered(enabled = false)
    void tick() {}

    @Unmetered
    public void tock() {}
}
