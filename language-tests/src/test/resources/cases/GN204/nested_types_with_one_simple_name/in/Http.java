package app;

import dev.gnomon.metrics.annotation.Metered;

class Http {
    static class Client {
        @Metered
        void call() {}
    }
}
