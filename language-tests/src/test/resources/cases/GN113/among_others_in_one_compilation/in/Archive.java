package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics(service = " ")
final class Archive {
    public void store() {}

    @Unmetered
    void clear() {}
}
