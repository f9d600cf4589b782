package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered
abstract class Base {
    public void start() {}
}
