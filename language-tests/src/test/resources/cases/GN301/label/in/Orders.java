package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Orders {
    @Metered
    void place(@Label("currency") String currency) {}
}
