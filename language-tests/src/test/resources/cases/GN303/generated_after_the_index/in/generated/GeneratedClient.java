package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class GeneratedClient {
    public void call() {}
}
