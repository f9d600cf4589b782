package app;

import base.Base;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cache extends Base {
    public void clear() {}
}
