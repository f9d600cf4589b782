package app;

import dev.gnomon.metrics.annotation.Metered;

class Orders {
    @Metered(buckets = {0.1, 1, 0.5})
    void place() {}
}
