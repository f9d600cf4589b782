package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(events = true)
class Orders {
    public void publishOrder() {}

    @Metered(event = "order_again")
    public void order() {}
}
