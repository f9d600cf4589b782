package app;

import dev.gnomon.metrics.annotation.Metered;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class Feed {
    @Metered(labels = "topic")
    Flow.Publisher<String> items(String topic) {
        return new SubmissionPublisher<>();
    }
}
