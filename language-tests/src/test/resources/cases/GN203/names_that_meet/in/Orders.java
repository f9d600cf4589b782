package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "shop_")
class Orders {
    @Metered(name = "eu_cleanup")
    public void cleanUp() {}

    @Metered(prefix = "shop_eu_", name = "cleanup")
    public void cleanUpAll() {}

    @Metered(event = "eu_placed")
    public void onPlaced() {}

    @Metered(prefix = "shop_eu_", event = "placed")
    public void onPlacedAbroad() {}

    @Metered(event = "placed")
    public void onPlacedAtHome() {}

    @Metered(prefix = "shop_eu_", event = "placed")
    public void onPlacedAgain() {}
}
