package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
enum Planet {
    EARTH,
    MARS {
        @Override
        public double gravity() {
            return 3.7;
        }
    };

    public double gravity() {
        return 9.8;
    }
}
