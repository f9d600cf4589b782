package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class DiskCache extends NamedCache {
    public void sync() {}
}
