package shop.metrics;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.Labels;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.LabelValues;
import jakarta.inject.Inject;
import java.util.function.DoubleSupplier;
import javax.annotation.processing.Generated;

/**
 * Records the gauge {@code queue_depth} of {@link Queues.Depth} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class Queues_DepthHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private Queues_DepthHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * {@link Queues.Depth#set} of the installed registry.
     */
    public static void set(long jobs, String queue, int family) {
        INSTALLED.get().set(jobs, queue, family);
    }

    /**
     * {@link Queues.Depth#callback} of the installed registry.
     */
    public static void callback(DoubleSupplier registry, String queue, int family) {
        INSTALLED.attempt(handle -> handle.callback(registry, queue, family));
    }

    /**
     * Records {@link Queues.Depth} into one registry.
     */
    public static final class Bound implements Queues.Depth {
        private final MetricRegistry registry;

        private final MetricFamily<Gauge> family;

        @Inject
        public Bound(MetricRegistry registry) {
            this.registry = registry;
            this.family = registry.gauges(Definitions.METRIC);
        }

        @Override
        public void set(long jobs, String queue, int family) {
            this.family.labelValues(LabelValues.of(queue), LabelValues.of(family)).set(jobs);
        }

        @Override
        public void callback(DoubleSupplier registry, String queue, int family) {
            this.registry.gaugeCallback(Definitions.METRIC,
                    Labels.of("queue", LabelValues.of(queue), "family", LabelValues.of(family)),
                    registry);
        }
    }

    /**
     * What {@link Queues.Depth} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.gauge("queue_depth")
                .labels(LabelDefinition.open("queue", 100), LabelDefinition.open("family", 20));

        private Definitions() {
        }
    }
}
