package app;

import dev.gnomon.metrics.annotation.Metered;

interface Job {
    @Metered
    void run();
}
