package app;

import dev.gnomon.metrics.annotation.Metered;

class Mails {
    @Metered(event = "order.placed")
    void onPlaced(String order) {}

    @Metered(event = "order.placed")
    void onPlaced(long order) {}
}
