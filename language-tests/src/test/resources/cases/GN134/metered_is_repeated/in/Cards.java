package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Cards implements Payments {
    @Override
    @Metered(name = "card_payment")
    public void pay(Currency currency, long cents) {}
}
