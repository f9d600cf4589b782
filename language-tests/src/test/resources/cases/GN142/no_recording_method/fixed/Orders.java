package app;

import dev.gnomon.metrics.Stopwatch;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import java.time.Duration;

class Orders {
    @Metric(type = MetricType.HISTOGRAM, name = "order_amount", unit = "euros")
    interface Amount {
        void observe(double amount, String currency);
    }

    @Metric(type = MetricType.TIMER, name = "delivery")
    interface Delivery {
        void record(Duration took, @Label int shop);

        Stopwatch start(@Label int shop);

        default void recordMillis(long millis, int shop) {
            record(Duration.ofMillis(millis), shop);
        }
    }

    @Metric(type = MetricType.COUNTER, name = "deliveries")
    interface Deliveries {
        void increment();
    }

    @Metric(type = MetricType.COUNTER, name = "places")
    interface Places {
        void increment(@Label("place") Place place);
    }

    @Metric(type = MetricType.COUNTER, name = "visits")
    interface Visits {
        void increment(@Label Long shop);
    }

    enum Place {
        HERE,
        THERE
    }
}
