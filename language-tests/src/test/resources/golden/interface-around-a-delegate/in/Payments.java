package shop.payments;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import java.io.IOException;

@Metrics
public interface Payments extends Refunds<String> {
    @Metered
    String pay(long amount) throws IOException;

    default void check() {}

    @Unmetered
    boolean isOpen();
}
