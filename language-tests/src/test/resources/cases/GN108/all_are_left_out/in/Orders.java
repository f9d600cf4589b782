package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics(events = true)
class Orders {
    @Unmetered
    public void place() {}
}
