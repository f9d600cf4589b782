package app;

import dev.gnomon.metrics.annotation.EventTime;
import dev.gnomon.metrics.annotation.Metered;
import other.Shipped;

class Payments {
    @Metered(event = "payment.completed")
    void onPaid(Paid paid) {}

    @Metered(event = "order.shipped")
    void onShipped(Shipped shipped) {}

    @Metered(event = "order.placed")
    void onPlaced(@EventTime int seconds) {}
}
