package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Transfers {
    @Metered(labels = {"tier", "tier", "sender"})
    void send(@Label String sender) {}

    @Metered(labels = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"})
    void many() {}
}
