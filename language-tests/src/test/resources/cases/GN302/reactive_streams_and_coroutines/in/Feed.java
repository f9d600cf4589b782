package app;

import dev.gnomon.metrics.annotation.Metrics;
import kotlin.coroutines.Continuation;
import org.reactivestreams.Publisher;

@Metrics
interface Feed {
    Publisher<String> items();

    Flux<String> more();

    Object next(String after, Continuation<? super String> continuation);
}
