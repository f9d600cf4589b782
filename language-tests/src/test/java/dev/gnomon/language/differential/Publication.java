// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A publisher that random methods return. It publishes nothing, and ends each subscription when it is told to. */
final class Publication implements Flow.Publisher<Object> {
    private Flow.@Nullable Subscriber<? super Object> newest;

    /** Whether {@code type} is one that this can be given out as. */
    static boolean isOne(Class<?> type) {
        return type == Flow.Publisher.class || type == Flux.class || type == Mono.class;
    }

    /** This, as a publisher of the class {@code type}. */
    Object as(Class<?> type) {
        if (type == Flux.class) {
            return Flux.from(FlowAdapters.toPublisher(this));
        }
        return type == Mono.class ? Mono.fromDirect(FlowAdapters.toPublisher(this)) : this;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Object> subscriber) {
        newest = subscriber;
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
    }

    /** Subscribes to what a method gave out for this. */
    Watcher watch(Object given, @Nullable RunningCall call) {
        Watcher watcher = new Watcher(call);
        if (given instanceof Flow.Publisher<?> publisher) {
            publisher.subscribe(watcher);
        } else {
            FlowAdapters.toFlowPublisher((Publisher<?>) given).subscribe(watcher);
        }
        watcher.source = newest;
        return watcher;
    }

    /** A subscriber, and what the reference knows of its subscription. */
    static final class Watcher implements Flow.Subscriber<Object> {
        private final @Nullable RunningCall call;
        private Flow.@Nullable Subscriber<? super Object> source;
        private Flow.@Nullable Subscription subscription;

        private Watcher(@Nullable RunningCall call) {
            this.call = call;
        }

        /** Ends the subscription in one of all ways. */
        String end(Random random) {
            if (source == null || subscription == null) {
                throw new AssertionError("nobody is told of the subscription");
            }
            switch (random.nextInt(3)) {
                case 0 -> {
                    subscription.cancel();
                    tell(new CancellationException());
                    return "cancelled";
                }
                case 1 -> {
                    Throwable failure = Failures.any(random);
                    source.onError(failure);
                    tell(failure);
                    return "failed with " + failure;
                }
                default -> {
                    source.onComplete();
                    tell(null);
                    return "completed";
                }
            }
        }

        private void tell(@Nullable Throwable failure) {
            if (call != null) {
                call.end(failure);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            newSubscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Object item) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
