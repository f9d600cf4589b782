package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Unmetered;

abstract class Base {
    @Unmetered
    protected void load() {}

    @Unmetered
    private void store() {}

    @Unmetered
    public final void clear() {}

    @Metered
    @Unmetered
    public void both() {}
}
