package app;

import dev.gnomon.metrics.annotation.Metered;

interface Formatted {
    @Metered
    String formatted();
}
