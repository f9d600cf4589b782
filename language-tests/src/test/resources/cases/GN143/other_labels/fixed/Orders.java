package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Orders {
    @Metric(type = MetricType.COUNTER, name = "placed_total")
    interface Placed {
        void increment(String currency);
    }

    @Metric(type = MetricType.GAUGE, name = "open_orders")
    interface Open {
        void set(double orders, String currency, boolean gift);

        void add(double orders, String currency, boolean gift);
    }
}
