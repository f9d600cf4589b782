package shop;

import dev.gnomon.metrics.annotation.Metered;

class Cleaner {
    @Metered
    void clean() {}

    public void unmeasured() {}
}
