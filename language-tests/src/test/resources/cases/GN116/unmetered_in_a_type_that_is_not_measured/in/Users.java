package app;

import dev.gnomon.metrics.annotation.Unmetered;

class Users {
    @Unmetered
    public String find(String id) {
        return id;
    }
}
