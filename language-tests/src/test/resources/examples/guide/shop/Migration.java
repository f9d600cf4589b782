package shop;

import dev.gnomon.metrics.Metrics;

public class Migration {
    // @start region="by-name"
    void moved(String table, int rows) {
        Metrics.increment("migration_rows_total", rows, "table", table, "target", "archive");
    }

    void end() {
        Metrics.registry().unregister("migration_rows_total");
    }
    // @end
}
