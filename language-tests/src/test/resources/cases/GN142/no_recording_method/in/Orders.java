package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import java.time.Duration;

class Orders {
    @Metric(type = MetricType.HISTOGRAM, name = "order_amount", unit = "euros")
    interface Amount {
        void add(double amount, String currency);

        void observe(String currency);

        boolean observe(double amount, String currency);
    }

    @Metric(type = MetricType.TIMER, name = "delivery")
    interface Delivery {
        void record(long millis);

        void start(int shop);
    }

    @Metric(type = MetricType.COUNTER, name = "deliveries")
    interface Deliveries {
        void increment(Duration took);
    }

    @Metric(type = MetricType.COUNTER, name = "places")
    interface Places {
        void increment(@Label("place") Hidden place);

    }

    @Metric(type = MetricType.COUNTER, name = "visits")
    interface Visits {
        void increment(Long shop);
    }

    private enum Hidden {}
}
