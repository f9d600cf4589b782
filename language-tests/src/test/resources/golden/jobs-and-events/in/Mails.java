package shop.orders;

import dev.gnomon.metrics.annotation.EventTime;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.time.Instant;

@Metrics(prefix = "shop_")
public interface Mails {
    @Metered(event = "order.placed")
    void onPlaced(OrderPlaced event, @Label String topic);

    @Metered(event = "order.shipped")
    void onShipped(String order, @EventTime Instant shipped);

    @Metered(name = "cleanup_job", sample = Metered.ADAPTIVE)
    int cleanUp();
}
