package app;

import dev.gnomon.metrics.annotation.Metered;

class Payments {
    @Metered(event = "payment.completed")
    void onPaid(Paid paid) {}
}
