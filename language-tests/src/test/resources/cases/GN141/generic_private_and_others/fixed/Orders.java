package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Orders {
    @Metric(type = MetricType.COUNTER, name = "placed_total")
    interface Placed {}

    @Metric(type = MetricType.COUNTER, name = "shipped_total")
    static class Shipped {}

    @Metric(type = MetricType.COUNTER, name = "returned_total")
    interface Returned {
        void increment(Reason reason);
    }

    enum Reason {
        BROKEN,
        LATE
    }

    @Metric(type = MetricType.COUNTER, name = "paid_total")
    interface Paid {}

    @Metric(type = MetricType.GAUGE, name = "open_orders")
    interface Open {
        void set(double orders);
    }

    @Metric(type = MetricType.GAUGE, name = "late_orders")
    interface Late {
        void set(double orders);
    }
}
