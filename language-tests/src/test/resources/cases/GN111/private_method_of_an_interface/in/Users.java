package app;

import dev.gnomon.metrics.annotation.Metered;

interface Users {
    default String find(String id) {
        return load(id);
    }

    @Metered
    private String load(String id) {
        return id;
    }
}
