package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Named {
    String name();

    @Override
    boolean equals(Object other);
}
