package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered(buckets = 0)
class Orders {
    public void place() {}

    public void cancel() {}
}
