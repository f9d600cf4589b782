package shop.orders;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import javax.annotation.processing.Generated;

/**
 * A {@link Orders} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class OrdersMetricsDecorator extends Orders {
    private final CallRecorder place;

    public OrdersMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.place = service.call(Definitions.PLACE);
    }

    @Override
    public void place(String order) {
        if (place == null) {
            // The constructor of Orders is still running
            super.place(order);
            return;
        }
        long start = place.begin();
        try {
            super.place(order);
        } catch (Throwable failure) {
            place.failure(start, failure);
            throw failure;
        }
        place.success(start);
    }

    /**
     * What {@link Orders} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition PLACE = CallDefinition.publisher("place", "order.placed");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Orders", "shop.orders.Orders")
                .calls(PLACE);

        private Definitions() {
        }
    }
}
