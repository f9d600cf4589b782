package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
sealed class Account permits Account.Savings {
    public void close() {}

    static final class Savings extends Account {}
}
