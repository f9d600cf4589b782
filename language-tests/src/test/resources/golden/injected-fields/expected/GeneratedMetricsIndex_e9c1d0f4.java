package shop.stock;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * Lists what this compilation declares; found by {@link ServiceLoader}.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class GeneratedMetricsIndex_e9c1d0f4 implements MetricIndex {
    /**
     * Made by {@link ServiceLoader}.
     */
    public GeneratedMetricsIndex_e9c1d0f4() {
    }

    @Override
    public List<ServiceDefinition> services() {
        return List.of();
    }

    @Override
    public List<MetricDefinition> metrics() {
        return List.of(
                StockMetricsDecorator.Definitions.SIZE,
                StockMetricsDecorator.Definitions.SIZE_,
                StockMetricsDecorator.Definitions.LOOKUPS);
    }
}
