package shop.profiles;

import dev.gnomon.metrics.annotation.AsyncMode;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@Metrics
public class ProfileService {
    @Metered(buckets = {0.001, 0.01, 0.1, 1})
    public CompletionStage<String> getProfile(String id) {
        return CompletableFuture.completedFuture(id);
    }

    @Metered(async = AsyncMode.CREATION)
    public Future<String> submit(String id) {
        return new CompletableFuture<>();
    }
}
