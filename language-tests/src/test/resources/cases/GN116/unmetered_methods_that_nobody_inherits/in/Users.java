package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

class Users {
    @Unmetered
    public boolean isEmpty() {
        return true;
    }

    @Unmetered
    static Users none() {
        return new Users();
    }

    @Metrics
    static class Admins extends Users {
        public void grant() {}
    }
}
