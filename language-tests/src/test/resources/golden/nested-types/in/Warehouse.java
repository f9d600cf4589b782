package shop.stock;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

public class Warehouse {
    private Warehouse() {}

    @Metrics
    static class Shelf {
        static class CallRecorder {}

        @Metered
        int take(int shelf, int start) {
            return shelf - start;
        }
    }

    public interface Gate {
        @Metrics(service = "Dock")
        interface Dock {
            @Metered
            void unload(String delegate, String unload);
        }
    }
}
