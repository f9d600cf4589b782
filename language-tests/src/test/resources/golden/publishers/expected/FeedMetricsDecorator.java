package shop.news;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.recording.LabelledCalls;
import dev.gnomon.metrics.recording.MeasuredSubscription;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Measures the calls of a {@link Feed} and passes them on.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class FeedMetricsDecorator implements Feed {
    private final Feed delegate;

    private final MetricRegistry registry;

    private final CallRecorder items;

    private final CallRecorder lines;

    private final LabelledCalls topic;

    private final CallRecorder publish;

    private final CallRecorder onRead;

    public FeedMetricsDecorator(Feed delegate, MetricRegistry registry) {
        if (delegate instanceof FeedMetricsDecorator measured
                && measured.getClass() == FeedMetricsDecorator.class
                && measured.registry == registry) {
            // Its calls are counted in this registry already
            this.delegate = measured.delegate;
        } else {
            this.delegate = Objects.requireNonNull(delegate, "delegate is null");
        }
        this.registry = Objects.requireNonNull(registry, "registry is null");
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.items = service.call(Definitions.ITEMS);
        this.lines = service.call(Definitions.LINES);
        this.topic = service.calls(Definitions.TOPIC);
        this.publish = service.call(Definitions.PUBLISH);
        this.onRead = service.call(Definitions.ON_READ);
    }

    /**
     * Measures the calls of {@code delegate} in {@code registry}; neither of them is null.
     */
    public static Feed decorate(Feed delegate, MetricRegistry registry) {
        return new FeedMetricsDecorator(delegate, registry);
    }

    @Override
    public Flow.Publisher<String> items() {
        Flow.Publisher<String> publisher;
        try {
            publisher = delegate.items();
        } catch (Throwable failure) {
            items.failure(items.begin(), failure);
            throw failure;
        }
        return items.observe(publisher);
    }

    @Override
    public Publisher<String> lines() {
        Publisher<String> publisher;
        try {
            publisher = delegate.lines();
        } catch (Throwable failure) {
            lines.failure(lines.begin(), failure);
            throw failure;
        }
        return publisher == null
                ? null
                : FlowAdapters.toPublisher(lines.observe(FlowAdapters.toFlowPublisher(publisher)));
    }

    @Override
    public Flux<String> topic(String topic) {
        CallRecorder recorder = this.topic.labelValues(LabelValues.of(topic));
        Flux<String> flux;
        try {
            flux = delegate.topic(topic);
        } catch (Throwable failure) {
            recorder.failure(recorder.begin(), failure);
            throw failure;
        }
        return flux == null ? null : Flux.defer(() -> {
            MeasuredSubscription subscription = recorder.subscribed();
            return flux.doOnComplete(subscription::success)
                    .doOnError(subscription::failure)
                    .doOnCancel(subscription::cancelled);
        });
    }

    @Override
    public Mono<Void> publish(String item) {
        Mono<Void> mono;
        try {
            mono = delegate.publish(item);
        } catch (Throwable failure) {
            publish.failure(publish.begin(), failure);
            throw failure;
        }
        return mono == null ? null : Mono.defer(() -> {
            MeasuredSubscription subscription = publish.subscribed();
            return mono.doOnSuccess(value -> subscription.success())
                    .doOnError(subscription::failure)
                    .doOnCancel(subscription::cancelled);
        });
    }

    @Override
    public Mono<Void> onRead(String item, Instant read) {
        Mono<Void> mono;
        try {
            mono = delegate.onRead(item, read);
        } catch (Throwable failure) {
            onRead.latency(read);
            onRead.failure(onRead.begin(), failure);
            throw failure;
        }
        return mono == null ? null : Mono.defer(() -> {
            onRead.latency(read);
            MeasuredSubscription subscription = onRead.subscribed();
            return mono.doOnSuccess(value -> subscription.success())
                    .doOnError(subscription::failure)
                    .doOnCancel(subscription::cancelled);
        });
    }

    /**
     * What {@link Feed} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition ITEMS = CallDefinition.action("items").asynchronous(true);

        static final CallDefinition LINES = CallDefinition.action("lines").asynchronous(true);

        static final CallDefinition TOPIC = CallDefinition.action("topic")
                .labels(LabelDefinition.open("topic", 20))
                .asynchronous(true);

        static final CallDefinition PUBLISH = CallDefinition.request("publish");

        static final CallDefinition ON_READ = CallDefinition.handler("on_read", "item.read")
                .latency(true)
                .asynchronous(true);

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Feed", "shop.news.Feed")
                .calls(ITEMS, LINES, TOPIC, PUBLISH, ON_READ);

        private Definitions() {
        }
    }
}
