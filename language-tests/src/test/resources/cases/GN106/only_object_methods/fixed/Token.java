package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Token {
    @Metered
    @Override
    public String toString() {
        return "token";
    }
}
