package app;

import dev.gnomon.metrics.annotation.Metered;

class Pages {
    @Metered
    String getURL() {
        return "";
    }

    @Metered
    String getAddress() {
        return "";
    }
}
