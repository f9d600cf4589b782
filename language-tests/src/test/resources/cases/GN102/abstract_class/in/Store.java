package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
abstract class Store {
    public abstract String load(String key);
}
