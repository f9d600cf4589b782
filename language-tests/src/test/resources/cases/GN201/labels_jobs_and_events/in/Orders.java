package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Orders {
    @Metered(labels = {"error", "__tier"})
    void place(@Label("service") String a, @Label("user tier") String b, @Label("le") String c, @Label String größe) {}

    @Metered(name = "9 lives")
    void cleanUp() {}

    @Metered(event = " ")
    void onShipped() {}
}
