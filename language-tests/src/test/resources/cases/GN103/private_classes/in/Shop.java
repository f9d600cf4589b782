package app;

import dev.gnomon.metrics.annotation.Metrics;

class Shop {
    @Metrics
    private static class Checkout {
        public void pay() {}
    }

    private static class Warehouse {
        @Metrics
        static class Shelf {
            public void fill() {}
        }

        @Metrics
        interface Picker {
            void pick();
        }
    }
}
