package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered
    String normalize(String id) {
        return id.strip();
    }
}
