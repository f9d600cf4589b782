package app;

import dev.gnomon.metrics.annotation.Metered;

class Searches {
    @Metered(sample = 0)
    void find() {}
}
