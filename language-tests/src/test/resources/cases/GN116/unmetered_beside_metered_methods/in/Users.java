package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

class Users {
    @Metered
    public void find() {}

    @Unmetered
    public void forget() {}

    @Metrics(enabled = false)
    static class Admins {
        @Unmetered
        public void forget() {}
    }
}
