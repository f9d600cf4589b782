package shop.stock;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.MetricDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * A {@link Stock} with its metric fields.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
@Singleton
public class StockMetricsDecorator extends Stock {
    @Inject
    StockMetricsDecorator(MetricRegistry registry) {
        this.size = registry.summary(Definitions.SIZE);
        ((Base<?>) this).size = registry.counter(Definitions.SIZE_);
        this.lookups = registry.counters(Definitions.LOOKUPS);
    }

    /**
     * What {@link Stock} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition SIZE = MetricDefinition.summary("stock_size").quantiles(0.5);

        public static final MetricDefinition SIZE_ = MetricDefinition.counter("size_total");

        public static final MetricDefinition LOOKUPS = MetricDefinition.counter("lookup_total")
                .labels("shelf", "found");

        private Definitions() {
        }
    }
}
