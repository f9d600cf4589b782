package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered
    String find(String id) {
        return id;
    }
}
