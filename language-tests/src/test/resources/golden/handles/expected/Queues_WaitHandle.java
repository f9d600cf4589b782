package shop.metrics;

import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Stopwatch;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.definition.MetricDefinition;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Records the timer {@code queue_wait_seconds} of {@link Queues.Wait} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class Queues_WaitHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private Queues_WaitHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * {@link Queues.Wait#record} of the installed registry.
     */
    public static void record(Duration waited) {
        INSTALLED.get().record(waited);
    }

    /**
     * {@link Queues.Wait#start} of the installed registry.
     */
    public static Stopwatch start() {
        return INSTALLED.get().start();
    }

    /**
     * Records {@link Queues.Wait} into one registry.
     */
    public static final class Bound implements Queues.Wait {
        private final Timer series;

        @Inject
        public Bound(MetricRegistry registry) {
            this.series = registry.timer(Definitions.METRIC);
        }

        @Override
        public void record(Duration waited) {
            series.record(waited);
        }

        @Override
        public Stopwatch start() {
            return series.start();
        }
    }

    /**
     * What {@link Queues.Wait} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.timer("queue_wait_seconds")
                .nativeHistogram(true);

        private Definitions() {
        }
    }
}
