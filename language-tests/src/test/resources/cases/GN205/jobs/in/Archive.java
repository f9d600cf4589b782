package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Archive {
    @Metered(name = "cleanup_job")
    public void cleanUp() {}

    @Metered(name = "action")
    public void act() {}

    @Metered(name = "service")
    public void serve() {}

    @Metered
    public void store() {}
}
