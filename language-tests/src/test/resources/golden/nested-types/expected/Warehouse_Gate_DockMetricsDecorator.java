package shop.stock;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Measures the calls of a {@link Warehouse.Gate.Dock} and passes them on.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class Warehouse_Gate_DockMetricsDecorator implements Warehouse.Gate.Dock {
    private final Warehouse.Gate.Dock delegate;

    private final MetricRegistry registry;

    private final CallRecorder unload;

    public Warehouse_Gate_DockMetricsDecorator(Warehouse.Gate.Dock delegate,
            MetricRegistry registry) {
        if (delegate instanceof Warehouse_Gate_DockMetricsDecorator measured
                && measured.getClass() == Warehouse_Gate_DockMetricsDecorator.class
                && measured.registry == registry) {
            // Its calls are counted in this registry already
            this.delegate = measured.delegate;
        } else {
            this.delegate = Objects.requireNonNull(delegate, "delegate is null");
        }
        this.registry = Objects.requireNonNull(registry, "registry is null");
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.unload = service.call(Definitions.UNLOAD);
    }

    /**
     * Measures the calls of {@code delegate} in {@code registry}; neither of them is null.
     */
    public static Warehouse.Gate.Dock decorate(Warehouse.Gate.Dock delegate,
            MetricRegistry registry) {
        return new Warehouse_Gate_DockMetricsDecorator(delegate, registry);
    }

    @Override
    public void unload(String delegate, String unload) {
        long start = this.unload.begin();
        try {
            this.delegate.unload(delegate, unload);
        } catch (Throwable failure) {
            this.unload.failure(start, failure);
            throw failure;
        }
        this.unload.success(start);
    }

    /**
     * What {@link Warehouse.Gate.Dock} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition UNLOAD = CallDefinition.action("unload");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Dock", "shop.stock.Warehouse.Gate.Dock")
                .calls(UNLOAD);

        private Definitions() {
        }
    }
}
