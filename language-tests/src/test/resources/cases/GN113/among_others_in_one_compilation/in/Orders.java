package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.concurrent.Future;

@Metrics(prefix = "shop")
class Orders {
    @MetricField(name = "x-y", buckets = 1)
    private Counter hits;

    @Metered(buckets = {2, 1})
    public final void place(@Label String id) {}

    @Metered
    static void help() {}

    public Future<String> ship() {
        return null;
    }
}
