package app;

import dev.gnomon.metrics.annotation.Metrics;

class Shop {
    @Metrics
    static class Checkout {
        public void pay() {}
    }
}
