package app;

import dev.gnomon.metrics.annotation.Metered;

interface Users {
    @Metered
    default String find(String id) {
        return load(id);
    }

    private String load(String id) {
        return id;
    }
}
