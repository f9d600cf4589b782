package shop;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import javax.annotation.processing.Generated;

/**
 * A {@link Cleaner} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class CleanerMetricsDecorator extends Cleaner {
    private final CallRecorder clean;

    CleanerMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.clean = service.call(Definitions.CLEAN);
    }

    @Override
    void clean() {
        if (clean == null) {
            // The constructor of Cleaner is still running
            super.clean();
            return;
        }
        long start = clean.begin();
        try {
            super.clean();
        } catch (Throwable failure) {
            clean.failure(start, failure);
            throw failure;
        }
        clean.success(start);
    }

    /**
     * What {@link Cleaner} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition CLEAN = CallDefinition.action("clean").request(false);

        public static final ServiceDefinition SERVICE = ServiceDefinition.ofActions("Cleaner", "shop.Cleaner")
                .calls(CLEAN);

        private Definitions() {
        }
    }
}
