package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Named {
    String name();

    @Metered
    @Override
    boolean equals(Object other);
}
