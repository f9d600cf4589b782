package shop.metrics;

import dev.gnomon.metrics.Stopwatch;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import java.time.Duration;
import java.util.function.DoubleSupplier;

final class Queues {
    private Queues() {}

    @Metric(type = MetricType.GAUGE, name = "queue_depth")
    interface Depth {
        void set(long jobs, String queue, @Label(max = 20) int family);

        void callback(DoubleSupplier registry, String queue, @Label(max = 20) int family);
    }

    @Metric(type = MetricType.GAUGE, name = "queue_age_seconds")
    static final class Age {
        private Age() {}
    }

    @Metric(type = MetricType.TIMER, name = "queue_wait", nativeHistogram = true)
    interface Wait {
        void record(Duration waited);

        Stopwatch start();

        default void recordMillis(long millis) {
            record(Duration.ofMillis(millis));
        }
    }
}
