package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Transfers {
    @Metered
    void send(@Label("sender") String userId, @Label("receiver") String userID) {}
}
