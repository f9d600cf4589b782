package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered
class Silent {
    void tick() {}
}
