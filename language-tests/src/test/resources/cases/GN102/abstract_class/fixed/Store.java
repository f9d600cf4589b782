package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Store {
    String load(String key);
}
