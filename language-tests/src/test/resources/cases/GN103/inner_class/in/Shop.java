package app;

import dev.gnomon.metrics.annotation.Metrics;

class Shop {
    @Metrics
    class Checkout {
        public void pay() {}
    }
}
