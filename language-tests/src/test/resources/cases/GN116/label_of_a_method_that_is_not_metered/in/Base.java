package app;

import dev.gnomon.metrics.annotation.Metered;

class Base {
    @Metered
    public void cancel(String reason) {}
}
