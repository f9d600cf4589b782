package shop.profiles;

import static dev.gnomon.metrics.Metrics.addLabel;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import java.util.concurrent.CompletionStage;

public class Profiles {
    @Metered(labels = {"user_tier", "cache"})
    String get(@Label String region, String id) {
        addLabel("user_tier", "gold");
        return id;
    }

    @Metered(labels = "user_tier")
    CompletionStage<String> load(String id) {
        throw new UnsupportedOperationException();
    }
}
