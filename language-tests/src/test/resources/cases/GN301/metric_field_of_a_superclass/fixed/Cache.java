package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache {
    public void clear() {}
}
