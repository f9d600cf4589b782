package app;

import dev.gnomon.metrics.annotation.Metered;
import java.util.concurrent.Flow;

class Feed {
    @Metered
    Flow.Publisher<String> items() {
        return subscriber -> {};
    }
}
