package shop;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;

public class Depot {
    public static void run(MetricRegistry registry) {
        Parcels parcels = new ParcelsMetricsDecorator(registry);
        parcels.ship(80);
        parcels.ship(800);
    }

    public static void migrate(MetricRegistry registry) {
        installed(registry, () -> {
            Migration migration = new Migration();
            migration.moved("orders", 7);
            migration.moved("users", 2);
        });
    }

    public static void endMigration(MetricRegistry registry) {
        installed(registry, () -> new Migration().end());
    }

    public static void weighByName(MetricRegistry registry) {
        installed(registry, () -> Metrics.observe("weight_grams", 8000));
    }

    private static void installed(MetricRegistry registry, Runnable action) {
        MetricRegistry before = Metrics.install(registry);
        try {
            action.run();
        } finally {
            Metrics.install(before);
        }
    }
}
