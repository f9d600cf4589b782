package app;

import dev.gnomon.metrics.annotation.Metered;

class Searches {
    @Metered(sample = Metered.ADAPTIVE)
    void find() {}
}
