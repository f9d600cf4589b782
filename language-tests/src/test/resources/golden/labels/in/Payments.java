package shop.payments;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

@Metrics
public class Payments {
    @Metered
    public String pay(@Label Currency currency, @Label boolean express, String order) throws IOException {
        return order;
    }

    @Metered(sample = 0.1)
    public void refund(@Label(value = "currency", from = "account().home()") Context context) {}

    @Metered
    public <C extends Context> CompletionStage<String> quote(
            @Label Currency currency,
            @Label(max = 20) String country,
            @Label(from = "network()") C network,
            @Label(value = "user_tier", from = "account().tier()") C context) {
        throw new UnsupportedOperationException();
    }
}
