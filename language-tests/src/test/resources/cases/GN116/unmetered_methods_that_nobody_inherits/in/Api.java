package app;

import dev.gnomon.metrics.annotation.Unmetered;

interface Api {
    @Unmetered
    boolean isReady();

    @Unmetered
    static Api none() {
        return () -> false;
    }
}
