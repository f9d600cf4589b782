package app;

import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;

@Metrics
class Cache<K, V> {
    @Inject
    Cache() {}

    public void clear() {}
}
