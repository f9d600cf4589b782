package shop.users;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A {@link UserService} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
@Singleton
public class UserServiceMetricsDecorator extends UserService {
    private final CallRecorder getUser;

    private final CallRecorder count;

    @Inject
    UserServiceMetricsDecorator(@Named("users") Map<String, String> users,
            MetricRegistry registry) {
        super(users);
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.getUser = service.call(Definitions.GET_USER);
        this.count = service.call(Definitions.COUNT);
        this.cacheHitRatio = registry.gauge(Definitions.CACHE_HIT_RATIO);
    }

    @Override
    public String getUser(String id) throws UserNotFound {
        if (getUser == null) {
            // The constructor of UserService is still running
            return super.getUser(id);
        }
        long start = getUser.begin();
        String result;
        try {
            result = super.getUser(id);
        } catch (Throwable failure) {
            getUser.failure(start, failure);
            throw failure;
        }
        getUser.success(start);
        return result;
    }

    @Override
    public int count() {
        if (count == null) {
            // The constructor of UserService is still running
            return super.count();
        }
        long start = count.begin();
        int result;
        try {
            result = super.count();
        } catch (Throwable failure) {
            count.failure(start, failure);
            throw failure;
        }
        count.success(start);
        return result;
    }

    /**
     * What {@link UserService} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition GET_USER = CallDefinition.action("get_user")
                .prefix("shop_")
                .errors(UserNotFound.class)
                .expected(IllegalArgumentException.class);

        static final CallDefinition COUNT = CallDefinition.request("count");

        static final MetricDefinition CACHE_HIT_RATIO = MetricDefinition.gauge("shop_cache_hit_ratio")
                .description("Ratio of cache hits to requests");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("UserService", "shop.users.UserService")
                .prefix("shop_")
                .calls(GET_USER, COUNT)
                .metrics(CACHE_HIT_RATIO);

        private Definitions() {
        }
    }
}
