package shop.payments;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Measures the calls of a {@link Payments} and passes them on.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class PaymentsMetricsDecorator implements Payments {
    private final Payments delegate;

    private final MetricRegistry registry;

    private final CallRecorder pay;

    private final CallRecorder check;

    private final CallRecorder refund;

    public PaymentsMetricsDecorator(Payments delegate, MetricRegistry registry) {
        if (delegate instanceof PaymentsMetricsDecorator measured
                && measured.getClass() == PaymentsMetricsDecorator.class
                && measured.registry == registry) {
            // Its calls are counted in this registry already
            this.delegate = measured.delegate;
        } else {
            this.delegate = Objects.requireNonNull(delegate, "delegate is null");
        }
        this.registry = Objects.requireNonNull(registry, "registry is null");
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.pay = service.call(Definitions.PAY);
        this.check = service.call(Definitions.CHECK);
        this.refund = service.call(Definitions.REFUND);
    }

    /**
     * Measures the calls of {@code delegate} in {@code registry}; neither of them is null.
     */
    public static Payments decorate(Payments delegate, MetricRegistry registry) {
        return new PaymentsMetricsDecorator(delegate, registry);
    }

    @Override
    public String pay(long amount) throws IOException {
        long start = pay.begin();
        String result;
        try {
            result = delegate.pay(amount);
        } catch (Throwable failure) {
            pay.failure(start, failure);
            throw failure;
        }
        pay.success(start);
        return result;
    }

    @Override
    public void check() {
        long start = check.begin();
        try {
            delegate.check();
        } catch (Throwable failure) {
            check.failure(start, failure);
            throw failure;
        }
        check.success(start);
    }

    @Override
    public boolean isOpen() {
        return delegate.isOpen();
    }

    @Override
    public String refund(String receipt) {
        long start = refund.begin();
        String result;
        try {
            result = delegate.refund(receipt);
        } catch (Throwable failure) {
            refund.failure(start, failure);
            throw failure;
        }
        refund.success(start);
        return result;
    }

    /**
     * What {@link Payments} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition PAY = CallDefinition.action("pay").errors(IOException.class);

        static final CallDefinition CHECK = CallDefinition.request("check");

        static final CallDefinition REFUND = CallDefinition.request("refund");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Payments", "shop.payments.Payments")
                .calls(PAY, CHECK, REFUND);

        private Definitions() {
        }
    }
}
