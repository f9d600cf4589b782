package app;

import dev.gnomon.metrics.annotation.Metered;

class Grpc {
    static class Client {
        @Metered
        void call() {}
    }
}
