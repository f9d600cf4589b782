package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Orders extends Base {
    Orders(@Label("currency") String currency) {}

    public void place(@Label("currency") String currency) {}

    @Override
    public void cancel(@Label("reason") String reason) {}
}
