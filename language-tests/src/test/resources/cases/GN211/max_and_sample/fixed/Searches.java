package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Searches {
    @Metered(sample = 0.1)
    void find(@Label(value = "tenant", max = 20) String tenant) {}
}
