package shop;

// @start region="imports"
import static dev.gnomon.metrics.Metrics.addLabel;
import static dev.gnomon.metrics.Metrics.carryingCall;
import static dev.gnomon.metrics.Metrics.currentCall;

import dev.gnomon.metrics.CallLabels;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
// @end
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

@Metrics
public class Quotes {
    private final Executor threads;

    public Quotes(Executor threads) {
        this.threads = threads;
    }

    // @start region="carrying"
    @Metered(labels = "source")
    public CompletableFuture<Integer> quote(String article) {
        return CompletableFuture.supplyAsync(() -> ask(article), carryingCall(threads));
    }

    private int ask(String article) {
        addLabel("source", article.startsWith("b") ? "book" : "supplier");
        return article.length();
    }
    // @end

    // @start region="current"
    @Metered(labels = "source")
    public CompletableFuture<Integer> discount(CompletableFuture<Integer> price) {
        CallLabels call = currentCall();
        return price.thenApply(cents -> {
            call.addLabel("source", cents > 100 ? "rule" : "nobody");
            return cents > 100 ? 5 : 0;
        });
    }
    // @end
}
