package shop.metrics;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.LabelValues;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * Records the histogram {@code order_amount_euros} of {@link OrderAmount} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class OrderAmountHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private OrderAmountHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * {@link OrderAmount#observe} of the installed registry.
     */
    public static void observe(double amount, OrderAmount.Currency c, boolean gift) {
        INSTALLED.get().observe(amount, c, gift);
    }

    /**
     * Records {@link OrderAmount} into one registry.
     */
    public static final class Bound implements OrderAmount {
        private final MetricFamily<Histogram> family;

        @Inject
        public Bound(MetricRegistry registry) {
            this.family = registry.histograms(Definitions.METRIC);
        }

        @Override
        public void observe(double amount, OrderAmount.Currency c, boolean gift) {
            family.atIndexes(LabelValues.index(c), LabelValues.index(gift)).observe(amount);
        }
    }

    /**
     * What {@link OrderAmount} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.histogram("order_amount_euros")
                .unit("euros")
                .labels(
                        LabelDefinition.closed("currency", OrderAmount.Currency.values()),
                        LabelDefinition.ofBoolean("gift"))
                .buckets(10.0, 100.0, 1000.0);

        private Definitions() {
        }
    }
}
