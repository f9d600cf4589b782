package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders {
    private interface Line {}

    @Metered
    public <T extends Comparable<T> & Line> T first(T one, T other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
