package app;

import dev.gnomon.metrics.annotation.Metrics;

class Shop {
    @Metrics(service = "nested")
    static class Orders {
        public void place() {}
    }
}
