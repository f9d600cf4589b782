package app;

import dev.gnomon.metrics.annotation.Metered;

@Metered(name = "archive")
class Archive {
    public void store() {}
}
