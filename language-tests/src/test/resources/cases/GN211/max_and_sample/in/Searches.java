package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Searches {
    @Metered(sample = 10)
    void find(@Label(value = "tenant", max = 0) String tenant) {}
}
