package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Session {
    Session(String user) {}

    public void close() {}
}
