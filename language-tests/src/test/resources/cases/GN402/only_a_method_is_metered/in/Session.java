package app;

import dagger.assisted.Assisted;
import dagger.assisted.AssistedInject;
import dev.gnomon.metrics.annotation.Metered;

class Session {
    @AssistedInject
    Session(@Assisted String user) {}

    @Metered
    void close() {}
}
