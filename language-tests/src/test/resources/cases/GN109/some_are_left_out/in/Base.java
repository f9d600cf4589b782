package app;

import dev.gnomon.metrics.annotation.Metered;

abstract class Base {
    @Metered(enabled = false)
    public void stop() {}

    @Metered
    void start() {}

    abstract static class Idle {
        @Metered(enabled = false)
        public void wait(int seconds) {}
    }
}
