package app;

import dev.gnomon.metrics.annotation.Metered;

class Orders {
    @Metered
    void place(String currency) {}
}
