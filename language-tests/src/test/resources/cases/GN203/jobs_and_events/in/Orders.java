package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(events = true)
class Orders {
    @Metered(event = "order.placed")
    public void place() {}

    @Metered(event = "order.placed")
    public void placeAgain() {}

    @Metered(name = "cleanup_job")
    public void cleanUp() {}

    @Metered(name = "cleanup_job")
    public void cleanUpAll() {}
}
