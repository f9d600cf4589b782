package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Client {
    void call();
}
