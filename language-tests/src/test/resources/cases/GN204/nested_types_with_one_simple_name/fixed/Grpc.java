package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

class Grpc {
    @Metrics(service = "GrpcClient")
    static class Client {
        @Metered
        void call() {}
    }
}
