package app;

import dev.gnomon.metrics.annotation.AsyncMode;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

@Metrics
class Mail {
    public Future<String> send(String to) {
        return CompletableFuture.completedFuture(to);
    }

    @Metered(async = AsyncMode.CREATION)
    public Future<String> queue(String to) {
        return send(to);
    }
}
