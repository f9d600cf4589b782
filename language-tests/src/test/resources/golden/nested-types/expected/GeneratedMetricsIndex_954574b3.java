package shop.stock;

import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * Lists what this compilation declares; found by {@link ServiceLoader}.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class GeneratedMetricsIndex_954574b3 implements MetricIndex {
    /**
     * Made by {@link ServiceLoader}.
     */
    public GeneratedMetricsIndex_954574b3() {
    }

    @Override
    public List<ServiceDefinition> services() {
        return List.of(
                Warehouse_Gate_DockMetricsDecorator.Definitions.SERVICE,
                Warehouse_ShelfMetricsDecorator.Definitions.SERVICE);
    }
}
