package app;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;

@Metrics
interface Feed {
    @Unmetered
    Publisher<String> items();

    CompletionStage<String> next(String after);
}
