package app;

import dev.gnomon.metrics.annotation.Metered;

class Payments {
    @Metered(name = "payment", event = "payment.completed")
    void onPaid(String order) {}
}
