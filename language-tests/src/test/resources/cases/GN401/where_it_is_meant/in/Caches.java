package app;

import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;

class Caches {
    @Metrics
    static class Values<V> {
        @Inject
        Values() {}

        public void clear() {}
    }

    @Metrics
    @SuppressWarnings("gnomon")
    static class Names<N> {
        @Inject
        Names() {}

        public void clear() {}
    }
}
