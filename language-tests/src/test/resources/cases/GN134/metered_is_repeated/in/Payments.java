package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

interface Payments {
    @Metered(name = "payment")
    void pay(@Label Currency currency, long cents);

    enum Currency {
        EUR,
        USD
    }
}
