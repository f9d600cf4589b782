package app;

import dev.gnomon.metrics.annotation.Metered;

record Price(long cents) {
    @Metered
    public String formatted() {
        return cents + " cents";
    }
}
