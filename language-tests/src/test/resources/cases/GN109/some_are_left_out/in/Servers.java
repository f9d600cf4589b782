package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

class Servers {
    abstract static class Remote extends Base {}

    static class Nested extends Remote {}

    static class OfAnother extends Base.Idle {}

    @Metrics
    static class Measured extends Remote {}

    static class OfMeasured extends Measured {}

    static class AboveMeasured extends Base {}

    @Metrics
    static class BelowIt extends AboveMeasured {}

    static class MeasuredByAMethod extends Base {
        @Metered
        void check() {}
    }

    @SuppressWarnings("gnomon")
    static class Fake extends Base {}

    @Metrics(enabled = false)
    static class Disabled extends Base {}

    @Metered(enabled = false)
    static class NotMetered extends Base {}
}
