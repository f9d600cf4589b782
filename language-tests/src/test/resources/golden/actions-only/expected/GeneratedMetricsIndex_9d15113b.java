package shop;

import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * Lists what this compilation declares; found by {@link ServiceLoader}.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class GeneratedMetricsIndex_9d15113b implements MetricIndex {
    /**
     * Made by {@link ServiceLoader}.
     */
    public GeneratedMetricsIndex_9d15113b() {
    }

    @Override
    public List<ServiceDefinition> services() {
        return List.of(CleanerMetricsDecorator.Definitions.SERVICE);
    }
}
