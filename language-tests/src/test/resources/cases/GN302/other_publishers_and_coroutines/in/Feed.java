package app;

import dev.gnomon.metrics.annotation.AsyncMode;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.concurrent.Flow;
import kotlin.coroutines.Continuation;

@Metrics
interface Feed {
    Flux<String> more();

    @SuppressWarnings("rawtypes")
    Flow.Publisher raw();

    <P extends Flow.Publisher<String>> P same(P publisher);

    @Metered(async = AsyncMode.CREATION)
    Flux<String> created();

    Object next(String after, Continuation<? super String> continuation);
}
