package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;

class Shops {
    interface Shop {
        @Metered
        void sell(@Label String item, int pieces, @Label("to") String customer);

        @Metered(enabled = false)
        void close(@Label String reason);

        @Metered
        void open(@Label String reason);
    }

    abstract static class Base implements Shop {
        @Override
        @Unmetered
        public void open(String reason) {}
    }

    @Metrics
    static class Bakery extends Base {
        @Override
        @Action
        public void sell(String item, int pieces, String customer) {}

        @Override
        @Metered
        public void close(String reason) {}

        @Override
        @Metered
        public void open(String reason) {}
    }

    @Metrics
    static class Butcher implements Shop {
        @Override
        @Metered
        public void sell(String item, int pieces, @Label("customer") String customer) {}

        @Override
        public void close(String reason) {}

        @Override
        @Metered
        @SuppressWarnings("gnomon")
        public void open(String reason) {}
    }

    @Metered
    @interface Action {}
}
