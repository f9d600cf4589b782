package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache<K, V> {
    public void clear() {}
}
