package app;

import dev.gnomon.metrics.annotation.EventTime;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.time.Instant;

@Metrics(events = true)
class Billing {
    @Metered(event = "bill.sent")
    public void send(@EventTime Instant at) {}
}
