package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

class Orders {
    @Metric(type = MetricType.COUNTER, name = "placed_total")
    private interface Placed {}

    @Metric(type = MetricType.COUNTER, name = "shipped_total")
    class Shipped {}

    @Metric(type = MetricType.COUNTER, name = "returned_total")
    interface Returned<T> {
        void increment(T reason);
    }

    @Metric(type = MetricType.COUNTER, name = "paid_total")
    enum Paid {
        CARD
    }

    @Metric(type = MetricType.GAUGE, name = "open_orders")
    abstract static class Open {
        public abstract void set(double orders);
    }

    @Metric(type = MetricType.GAUGE, name = "late_orders")
    sealed interface Late permits Never {
        void set(double orders);
    }

    static final class Never implements Late {
        @Override
        public void set(double orders) {}
    }
}
