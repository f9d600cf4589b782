package app;

import dev.gnomon.metrics.annotation.Metered;

interface Users {
    @Metered
    static String normalize(String id) {
        return id.strip();
    }
}
