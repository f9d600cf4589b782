package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics
class Quiet implements Job {
    @Override
    @Unmetered
    public void run() {}

    public void other() {}
}
