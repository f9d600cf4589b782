package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Unmetered;

@Metered
class Users {
    @Unmetered
    public void ping() {}

    @Metered
    @Unmetered
    public void load() {}
}
