package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Unmetered;

@interface Route {
    @Metered
    String value();

    @Unmetered
    int weight() default 1;
}
