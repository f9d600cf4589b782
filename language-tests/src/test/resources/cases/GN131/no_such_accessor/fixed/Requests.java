package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Requests {
    @Metered
    void answer(@Label(value = "tenant", from = "account().tenant()") Request request) {}
}
