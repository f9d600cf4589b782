package shop.news;

import dev.gnomon.metrics.annotation.EventTime;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.time.Instant;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Metrics
public interface Feed {
    @Metered
    Flow.Publisher<String> items();

    @Metered
    Publisher<String> lines();

    @Metered
    Flux<String> topic(@Label(max = 20) String topic);

    Mono<Void> publish(String item);

    @Metered(event = "item.read")
    Mono<Void> onRead(String item, @EventTime Instant read);
}
