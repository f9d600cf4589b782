package shop.orders;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.recording.LabelledCalls;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Measures the calls of a {@link Mails} and passes them on.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class MailsMetricsDecorator implements Mails {
    private final Mails delegate;

    private final MetricRegistry registry;

    private final LabelledCalls onPlaced;

    private final CallRecorder onShipped;

    private final CallRecorder cleanUp;

    public MailsMetricsDecorator(Mails delegate, MetricRegistry registry) {
        if (delegate instanceof MailsMetricsDecorator measured
                && measured.getClass() == MailsMetricsDecorator.class
                && measured.registry == registry) {
            // Its calls are counted in this registry already
            this.delegate = measured.delegate;
        } else {
            this.delegate = Objects.requireNonNull(delegate, "delegate is null");
        }
        this.registry = Objects.requireNonNull(registry, "registry is null");
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.onPlaced = service.calls(Definitions.ON_PLACED);
        this.onShipped = service.call(Definitions.ON_SHIPPED);
        this.cleanUp = service.call(Definitions.CLEAN_UP);
    }

    /**
     * Measures the calls of {@code delegate} in {@code registry}; neither of them is null.
     */
    public static Mails decorate(Mails delegate, MetricRegistry registry) {
        return new MailsMetricsDecorator(delegate, registry);
    }

    @Override
    public void onPlaced(OrderPlaced event, String topic) {
        CallRecorder onPlaced = this.onPlaced.labelValues(LabelValues.of(topic));
        onPlaced.latency(Arguments.onPlacedEventTime(event));
        long start = onPlaced.begin();
        try {
            delegate.onPlaced(event, topic);
        } catch (Throwable failure) {
            onPlaced.failure(start, failure);
            throw failure;
        }
        onPlaced.success(start);
    }

    @Override
    public void onShipped(String order, Instant shipped) {
        onShipped.latency(shipped);
        long start = onShipped.begin();
        try {
            delegate.onShipped(order, shipped);
        } catch (Throwable failure) {
            onShipped.failure(start, failure);
            throw failure;
        }
        onShipped.success(start);
    }

    @Override
    public int cleanUp() {
        long start = cleanUp.begin();
        int result;
        try {
            result = delegate.cleanUp();
        } catch (Throwable failure) {
            cleanUp.failure(start, failure);
            throw failure;
        }
        cleanUp.success(start);
        return result;
    }

    /**
     * What is recorded of the arguments. No method throws, whatever the arguments do.
     */
    private static final class Arguments {
        static Instant onPlacedEventTime(OrderPlaced event) {
            try {
                return event == null ? null : Instant.ofEpochMilli(event.millis());
            } catch (Throwable unreadable) {
                return null;
            }
        }
    }

    /**
     * What {@link Mails} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition ON_PLACED = CallDefinition.handler("on_placed", "order.placed")
                .prefix("shop_")
                .labels(LabelDefinition.open("topic", 100))
                .latency(true);

        static final CallDefinition ON_SHIPPED = CallDefinition.handler("on_shipped", "order.shipped")
                .prefix("shop_")
                .latency(true);

        static final CallDefinition CLEAN_UP = CallDefinition.named("clean_up", "cleanup_job")
                .prefix("shop_")
                .sample(Metered.ADAPTIVE);

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Mails", "shop.orders.Mails")
                .prefix("shop_")
                .calls(ON_PLACED, ON_SHIPPED, CLEAN_UP);

        private Definitions() {
        }
    }
}
