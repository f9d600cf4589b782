package shop.metrics;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.vocabulary.LabelRules;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * Records the counter {@code deliveries_total} of {@link Deliveries} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class DeliveriesHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private DeliveriesHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * {@link Deliveries#increment} of the installed registry.
     */
    public static void increment(Deliveries.Order order, String carrier) {
        INSTALLED.get().increment(order, carrier);
    }

    /**
     * Records {@link Deliveries} into one registry.
     */
    public static final class Bound implements Deliveries {
        private final MetricFamily<Counter> family;

        @Inject
        public Bound(MetricRegistry registry) {
            this.family = registry.counters(Definitions.METRIC);
        }

        @Override
        public void increment(Deliveries.Order order, String carrier) {
            family.labelValues(Arguments.country(order), LabelValues.of(carrier)).increment();
        }
    }

    /**
     * What is recorded of the arguments. No method throws, whatever the arguments do.
     */
    private static final class Arguments {
        static String country(Deliveries.Order order) {
            try {
                var address = order == null ? null : order.address();
                return address == null ? LabelRules.NONE : LabelValues.of(address.country());
            } catch (Throwable unreadable) {
                return LabelRules.NONE;
            }
        }
    }

    /**
     * What {@link Deliveries} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.counter("deliveries_total")
                .description("Orders delivered")
                .labels(LabelDefinition.open("country", 100), LabelDefinition.open("carrier", 20));

        private Definitions() {
        }
    }
}
