package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered
    static String normalize(String id) {
        return id.strip();
    }
}
