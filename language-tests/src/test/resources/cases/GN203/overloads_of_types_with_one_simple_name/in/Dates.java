package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class Dates {
    @Metered
    public void store(java.util.Date date) {}

    @Metered
    public void store(java.sql.Date date) {}

    @Metered
    public void store() {}
}
