package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

@Metrics
class Users {
    public String find(String id) {
        return load(id);
    }

    @Unmetered
    private String load(String id) {
        return id;
    }

    @Unmetered
    void forget() {}

    @Unmetered
    public static void main(String[] arguments) {}
}
