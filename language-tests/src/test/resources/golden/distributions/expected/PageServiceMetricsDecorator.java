package shop;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import javax.annotation.processing.Generated;

/**
 * A {@link PageService} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class PageServiceMetricsDecorator extends PageService {
    private final CallRecorder render;

    private final CallRecorder send;

    private final CallRecorder discard;

    PageServiceMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.render = service.call(Definitions.RENDER);
        this.send = service.call(Definitions.SEND);
        this.discard = service.call(Definitions.DISCARD);
        this.pageSize = registry.summary(Definitions.PAGE_SIZE);
        this.age = registry.summary(Definitions.AGE);
        this.images = registry.histogram(Definitions.IMAGES);
        this.links = registry.histogram(Definitions.LINKS);
        this.loading = registry.timer(Definitions.LOADING);
        this.caching = registry.timers(Definitions.CACHING);
    }

    @Override
    public void render() {
        if (render == null) {
            // The constructor of PageService is still running
            super.render();
            return;
        }
        long start = render.begin();
        try {
            super.render();
        } catch (Throwable failure) {
            render.failure(start, failure);
            throw failure;
        }
        render.success(start);
    }

    @Override
    public void send() {
        if (send == null) {
            // The constructor of PageService is still running
            super.send();
            return;
        }
        long start = send.begin();
        try {
            super.send();
        } catch (Throwable failure) {
            send.failure(start, failure);
            throw failure;
        }
        send.success(start);
    }

    @Override
    public void discard() {
        if (discard == null) {
            // The constructor of PageService is still running
            super.discard();
            return;
        }
        long start = discard.begin();
        try {
            super.discard();
        } catch (Throwable failure) {
            discard.failure(start, failure);
            throw failure;
        }
        discard.success(start);
    }

    /**
     * What {@link PageService} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition RENDER = CallDefinition.action("render").nativeHistogram(true);

        static final CallDefinition SEND = CallDefinition.action("send").buckets(0.1, 1.0).nativeHistogram(true);

        static final CallDefinition DISCARD = CallDefinition.action("discard");

        static final MetricDefinition PAGE_SIZE = MetricDefinition.summary("page_size_bytes")
                .description("Size of the pages")
                .unit("bytes")
                .quantiles(0.5, 0.9, 0.99);

        static final MetricDefinition AGE = MetricDefinition.summary("age");

        static final MetricDefinition IMAGES = MetricDefinition.histogram("images").buckets(1.0, 10.0, 100.0);

        static final MetricDefinition LINKS = MetricDefinition.histogram("links")
                .buckets(1.0, 10.0)
                .nativeHistogram(true);

        static final MetricDefinition LOADING = MetricDefinition.timer("loading_seconds").nativeHistogram(true);

        static final MetricDefinition CACHING = MetricDefinition.timer("caching_seconds").labels("site");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("PageService", "shop.PageService")
                .calls(RENDER, SEND, DISCARD)
                .metrics(PAGE_SIZE, AGE, IMAGES, LINKS, LOADING, CACHING);

        private Definitions() {
        }
    }
}
