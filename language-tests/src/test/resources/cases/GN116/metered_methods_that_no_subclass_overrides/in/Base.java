package app;

import dev.gnomon.metrics.annotation.Metered;

abstract class Base {
    @Metered
    public final void start() {}

    @Metered
    private void load() {}

    @Metered
    static void check() {}

    @Metered
    protected abstract void run();
}
