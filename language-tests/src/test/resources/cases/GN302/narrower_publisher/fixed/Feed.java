package app;

import dev.gnomon.metrics.annotation.Metered;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class Feed {
    @Metered
    Flow.Publisher<String> items() {
        return new SubmissionPublisher<>();
    }
}
