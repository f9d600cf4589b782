package shop.metrics;

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
public final class GeneratedMetricsIndex_5be55ab7 implements MetricIndex {
    /**
     * Made by {@link ServiceLoader}.
     */
    public GeneratedMetricsIndex_5be55ab7() {
    }

    @Override
    public List<ServiceDefinition> services() {
        return List.of();
    }

    @Override
    public List<MetricDefinition> metrics() {
        return List.of(
                DeliveriesHandle.Definitions.METRIC,
                OrderAmountHandle.Definitions.METRIC,
                Queues_AgeHandle.Definitions.METRIC,
                Queues_DepthHandle.Definitions.METRIC,
                Queues_WaitHandle.Definitions.METRIC,
                UserRegistrationHandle.Definitions.METRIC);
    }
}
