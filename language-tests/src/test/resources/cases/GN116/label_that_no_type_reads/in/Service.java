package app;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Service {
    void sell(@Label("shop") String shop);

    class Base {
        public void store(@Label("shelf") String shelf) {}

        public void load(@Label("shelf") String shelf) {}

        void sweep(@Label("shelf") String shelf) {}
    }

    @Metered
    class Archive extends Base {
        @Override
        public void load(String shelf) {}
    }
}
