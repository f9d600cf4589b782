package app;

import dev.gnomon.metrics.annotation.Metered;

abstract class Base {
    @Metered
    public void start() {}
}
