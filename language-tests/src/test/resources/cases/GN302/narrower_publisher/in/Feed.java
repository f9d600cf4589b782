package app;

import dev.gnomon.metrics.annotation.Metered;
import java.util.concurrent.SubmissionPublisher;

class Feed {
    @Metered
    SubmissionPublisher<String> items() {
        return new SubmissionPublisher<>();
    }
}
