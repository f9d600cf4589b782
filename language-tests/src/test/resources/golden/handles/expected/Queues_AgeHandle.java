package shop.metrics;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.MetricDefinition;
import jakarta.inject.Inject;
import java.util.function.DoubleSupplier;
import javax.annotation.processing.Generated;

/**
 * Records the gauge {@code queue_age_seconds} of {@link Queues.Age} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class Queues_AgeHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private Queues_AgeHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * Replaces the value.
     */
    public static void set(double value) {
        INSTALLED.get().set(value);
    }

    /**
     * Moves the value by {@code amount}, up or down.
     */
    public static void add(double amount) {
        INSTALLED.get().add(amount);
    }

    /**
     * Adds one.
     */
    public static void increment() {
        INSTALLED.get().increment();
    }

    /**
     * Takes one away.
     */
    public static void decrement() {
        INSTALLED.get().decrement();
    }

    /**
     * From now on each scrape asks {@code callback} for the value.
     */
    public static void callback(DoubleSupplier callback) {
        INSTALLED.attempt(handle -> handle.callback(callback));
    }

    /**
     * The series itself.
     */
    public static Gauge series() {
        return INSTALLED.get().series();
    }

    /**
     * Records {@link Queues.Age} into one registry.
     */
    public static final class Bound {
        private final MetricRegistry registry;

        private final Gauge series;

        @Inject
        public Bound(MetricRegistry registry) {
            this.registry = registry;
            this.series = registry.gauges(Definitions.METRIC).labelValues();
        }

        /**
         * Replaces the value.
         */
        public void set(double value) {
            series.set(value);
        }

        /**
         * Moves the value by {@code amount}, up or down.
         */
        public void add(double amount) {
            series.add(amount);
        }

        /**
         * Adds one.
         */
        public void increment() {
            series.increment();
        }

        /**
         * Takes one away.
         */
        public void decrement() {
            series.decrement();
        }

        /**
         * From now on each scrape asks {@code callback} for the value.
         */
        public void callback(DoubleSupplier callback) {
            registry.gaugeCallback(Definitions.METRIC, callback);
        }

        /**
         * The series itself.
         */
        public Gauge series() {
            return series;
        }
    }

    /**
     * What {@link Queues.Age} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.gauge("queue_age_seconds");

        private Definitions() {
        }
    }
}
