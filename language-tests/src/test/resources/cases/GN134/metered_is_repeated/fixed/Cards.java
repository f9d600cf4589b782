package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cards implements Payments {
    @Override
    @Metered(name = "card_payment")
    public void pay(@Label Currency currency, long cents) {}
}
