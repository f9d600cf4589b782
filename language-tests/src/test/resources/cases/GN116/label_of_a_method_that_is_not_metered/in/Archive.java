package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Unmetered;

@Metered
class Archive extends Base {
    @Override
    public void cancel(@Label("reason") String reason) {}

    @Unmetered
    public void store(@Label("shelf") String shelf) {}

    void sweep(@Label("shelf") String shelf) {}
}
