package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;

class Transfers {
    @Metered
    void send(@Label String userId, @Label String userID) {}
}
