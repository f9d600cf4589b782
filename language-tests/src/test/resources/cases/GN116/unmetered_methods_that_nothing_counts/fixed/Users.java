package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Users {
    public String find(String id) {
        return load(id);
    }

    private String load(String id) {
        return id;
    }

    @Metered(enabled = false)
    void forget() {}

    public static void main(String[] arguments) {}
}
