package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered
    final String find(String id) {
        return id;
    }
}
