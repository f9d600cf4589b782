package shop.profiles;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.recording.ScopedCalls;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * A {@link Profiles} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class ProfilesMetricsDecorator extends Profiles {
    private final ScopedCalls get;

    private final ScopedCalls load;

    public ProfilesMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.get = service.scopes(Definitions.GET);
        this.load = service.scopes(Definitions.LOAD);
    }

    @Override
    String get(String region, String id) {
        if (get == null) {
            // The constructor of Profiles is still running
            return super.get(region, id);
        }
        CallScope scope = get.begin(LabelValues.of(region));
        String result;
        try {
            result = super.get(region, id);
        } catch (Throwable failure) {
            scope.failure(failure);
            throw failure;
        }
        scope.success();
        return result;
    }

    @Override
    CompletionStage<String> load(String id) {
        if (load == null) {
            // The constructor of Profiles is still running
            return super.load(id);
        }
        CallScope scope = load.begin();
        CompletionStage<String> stage;
        try {
            stage = super.load(id);
        } catch (Throwable failure) {
            scope.failure(failure);
            throw failure;
        }
        return scope.observe(stage);
    }

    /**
     * What {@link Profiles} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition GET = CallDefinition.action("get")
                .request(false)
                .labels(LabelDefinition.open("region", 100))
                .bodyLabels("user_tier", "cache");

        static final CallDefinition LOAD = CallDefinition.action("load")
                .request(false)
                .bodyLabels("user_tier")
                .asynchronous(true);

        public static final ServiceDefinition SERVICE = ServiceDefinition.ofActions("Profiles", "shop.profiles.Profiles")
                .calls(GET, LOAD);

        private Definitions() {
        }
    }
}
