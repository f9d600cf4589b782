// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A publisher that measures each of its subscriptions, and adds nothing else. Thread-safe if the one behind it is. */
final class MeasuredPublisher<T> implements Flow.Publisher<T> {
    private final Flow.Publisher<T> publisher;
    private final CallRecorder recorder;
    private final @Nullable Instant emitted;

    /** @param emitted when the event was that is handled, if it is known */
    MeasuredPublisher(Flow.Publisher<T> publisher, CallRecorder recorder, @Nullable Instant emitted) {
        this.publisher = publisher;
        this.recorder = recorder;
        this.emitted = emitted;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        // As the one behind would, which gets a subscriber in any case.
        Objects.requireNonNull(subscriber, "subscriber");
        recorder.latency(emitted);
        MeasuredSubscription call = recorder.subscribed();
        try {
            publisher.subscribe(new MeasuredSubscriber<>(subscriber, call));
        } catch (Throwable failure) {
            call.failure(failure);
            throw failure;
        }
    }

    /** Passes every signal on, and ends the call with the last. */
    private static final class MeasuredSubscriber<T> implements Flow.Subscriber<T> {
        private final Flow.Subscriber<? super T> subscriber;
        private final MeasuredSubscription call;

        MeasuredSubscriber(Flow.Subscriber<? super T> subscriber, MeasuredSubscription call) {
            this.subscriber = subscriber;
            this.call = call;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            try {
                subscriber.onSubscribe(new Cancellable(subscription, call));
            } catch (Throwable failure) {
                call.failure(failure);
                throw failure;
            }
        }

        @Override
        public void onNext(T item) {
            try {
                subscriber.onNext(item);
            } catch (Throwable failure) {
                // Who throws here has cancelled, says rule 2.13 of Reactive Streams; no other signal is sure to come.
                call.failure(failure);
                throw failure;
            }
        }

        @Override
        public void onError(Throwable failure) {
            call.failure(failure);
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            call.success();
            subscriber.onComplete();
        }
    }

    /** Ends the call when it is cancelled. */
    private record Cancellable(Flow.Subscription subscription, MeasuredSubscription call) implements Flow.Subscription {
        @Override
        public void request(long items) {
            subscription.request(items);
        }

        @Override
        public void cancel() {
            call.cancelled();
            subscription.cancel();
        }
    }
}
