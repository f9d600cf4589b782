package shop.users;

import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

@Metrics(prefix = "shop_")
@Singleton
public class UserService {
    @MetricField(description = "Ratio of cache hits to requests")
    Gauge cacheHitRatio;

    private final Map<String, String> users;

    @Inject
    UserService(@Named("users") Map<String, String> users) {
        this.users = users;
    }

    @Metered(expected = IllegalArgumentException.class)
    public String getUser(String id) throws UserNotFound {
        if (!users.containsKey(id)) {
            throw new UserNotFound(id);
        }
        return users.get(id);
    }

    public int count() {
        return users.size();
    }

    @Unmetered
    public void warmUp() {}
}
