package shop.orders;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(events = true)
public class Orders {
    @Metered(event = "order.placed")
    public void place(String order) {}
}
