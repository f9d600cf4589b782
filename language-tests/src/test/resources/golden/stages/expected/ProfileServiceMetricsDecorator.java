package shop.profiles;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * A {@link ProfileService} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class ProfileServiceMetricsDecorator extends ProfileService {
    private final CallRecorder getProfile;

    private final CallRecorder submit;

    public ProfileServiceMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.getProfile = service.call(Definitions.GET_PROFILE);
        this.submit = service.call(Definitions.SUBMIT);
    }

    @Override
    public CompletionStage<String> getProfile(String id) {
        if (getProfile == null) {
            // The constructor of ProfileService is still running
            return super.getProfile(id);
        }
        long start = getProfile.begin();
        CompletionStage<String> stage;
        try {
            stage = super.getProfile(id);
        } catch (Throwable failure) {
            getProfile.failure(start, failure);
            throw failure;
        }
        return getProfile.observe(start, stage);
    }

    @Override
    public Future<String> submit(String id) {
        if (submit == null) {
            // The constructor of ProfileService is still running
            return super.submit(id);
        }
        long start = submit.begin();
        Future<String> result;
        try {
            result = super.submit(id);
        } catch (Throwable failure) {
            submit.failure(start, failure);
            throw failure;
        }
        submit.success(start);
        return result;
    }

    /**
     * What {@link ProfileService} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition GET_PROFILE = CallDefinition.action("get_profile")
                .buckets(0.001, 0.01, 0.1, 1.0)
                .asynchronous(true);

        static final CallDefinition SUBMIT = CallDefinition.action("submit");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("ProfileService", "shop.profiles.ProfileService")
                .calls(GET_PROFILE, SUBMIT);

        private Definitions() {
        }
    }
}
