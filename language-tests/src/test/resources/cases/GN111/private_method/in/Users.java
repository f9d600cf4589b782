package app;

import dev.gnomon.metrics.annotation.Metered;

class Users {
    @Metered
    private String load(String id) {
        return id;
    }

    String find(String id) {
        return load(id);
    }
}
