package shop.stock;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.ServiceRecorder;
import javax.annotation.processing.Generated;

/**
 * A {@link Warehouse.Shelf} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class Warehouse_ShelfMetricsDecorator extends Warehouse.Shelf {
    private final dev.gnomon.metrics.recording.CallRecorder take;

    Warehouse_ShelfMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.take = service.call(Definitions.TAKE);
    }

    @Override
    int take(int shelf, int start) {
        if (take == null) {
            // The constructor of Shelf is still running
            return super.take(shelf, start);
        }
        long start_ = take.begin();
        int result;
        try {
            result = super.take(shelf, start);
        } catch (Throwable failure) {
            take.failure(start_, failure);
            throw failure;
        }
        take.success(start_);
        return result;
    }

    /**
     * What {@link Warehouse.Shelf} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition TAKE = CallDefinition.action("take").request(false);

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Shelf", "shop.stock.Warehouse.Shelf")
                .calls(TAKE);

        private Definitions() {
        }
    }
}
