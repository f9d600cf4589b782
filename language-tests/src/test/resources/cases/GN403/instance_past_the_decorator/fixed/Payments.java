package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Payments {
    int pay(int amount);
}
