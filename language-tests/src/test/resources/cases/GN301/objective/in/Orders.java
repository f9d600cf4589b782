package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Objective;

class Orders {
    @Metered
    @Objective(success = 99.9)
    void place(String currency) {}
}
