package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Server extends Base {
    @Override
    @Metered
    public void start() {
        super.start();
    }
}
