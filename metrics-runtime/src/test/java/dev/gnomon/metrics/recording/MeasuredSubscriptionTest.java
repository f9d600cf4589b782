// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A call that lasts as long as a subscription. */
class MeasuredSubscriptionTest {
    private final CallRecorder recorder =
            Recorders.make(List.of(), CallDefinition.action("load").errors(IOException.class), Storage.SHARDED);
    private final Recorded subscriber = new Recorded();

    @Test
    void itRunsUntilItIsToldOfAnEndAndEndsOnce() {
        MeasuredSubscription call = recorder.subscribed();
        assertThat(recorder.read().active()).isEqualTo(1);

        call.cancelled();
        call.success();
        call.failure(new IOException());
        call.cancelled();
        assertOneEnd(Outcome.CANCELLED);
    }

    @Test
    void aFailureIsNamedAsOnTheSynchronousPath() {
        recorder.subscribed().failure(new CompletionException(new IOException()));

        assertOneEnd(Outcome.FAILURE);
        assertThat(recorder.read().errors()).containsEntry("IOException", 1L);
    }

    @Test
    void nothingIsRecordedBeforeASubscription() {
        recorder.observe(publisher(signals -> {}));

        assertThat(recorder.read().started()).isZero();
    }

    @Test
    void everySubscriptionIsACall() {
        Flow.Publisher<String> measured = recorder.observe(publisher(Flow.Subscriber::onComplete));
        measured.subscribe(subscriber);
        measured.subscribe(new Recorded());

        assertThat(recorder.read().ended(Outcome.SUCCESS)).isEqualTo(2);
        assertThat(subscriber.signals).containsExactly("complete");
    }

    @Test
    void everySignalIsPassedOnAndTheErrorIsRecorded() {
        IOException failure = new IOException();
        recorder.observe(publisher(signals -> {
                    signals.onNext("a");
                    signals.onNext("b");
                    signals.onError(failure);
                }))
                .subscribe(subscriber);

        assertThat(subscriber.signals).containsExactly("a", "b", failure.toString());
        assertOneEnd(Outcome.FAILURE);
        assertThat(recorder.read().errors()).containsEntry("IOException", 1L);
    }

    @Test
    void aSubscriberThatCancelsEndsTheCallAndWhatComesAfterwardsDoesNot() {
        List<String> upstream = new ArrayList<>();
        recorder.observe((Flow.Publisher<String>) downstream -> downstream.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long items) {
                        upstream.add("request " + items);
                    }

                    @Override
                    public void cancel() {
                        upstream.add("cancel");
                        downstream.onError(new IOException());
                    }
                }))
                .subscribe(subscriber);
        assertThat(recorder.read().active()).isEqualTo(1);

        subscriber.subscription().request(3);
        subscriber.subscription().cancel();
        assertThat(upstream).containsExactly("request 3", "cancel");
        assertOneEnd(Outcome.CANCELLED);
    }

    @Test
    void aPublisherThatRefusesASubscriptionEndsTheCallWithWhatItThrew() {
        Flow.Publisher<String> measured = recorder.observe(refused -> {
            throw new IllegalStateException("closed");
        });

        assertThatThrownBy(() -> measured.subscribe(subscriber)).hasMessage("closed");
        assertOneEnd(Outcome.FAILURE);
        assertThat(recorder.read().errors()).containsEntry("IllegalStateException", 1L);
    }

    @Test
    void aSubscriberThatThrowsEndsTheCall() {
        Flow.Publisher<String> onSubscribe = recorder.observe(publisher(signals -> {}));
        assertThatThrownBy(() -> onSubscribe.subscribe(new Recorded() {
                    @Override
                    public synchronized void onSubscribe(Flow.Subscription subscription) {
                        throw new IllegalStateException("no");
                    }
                }))
                .hasMessage("no");
        Flow.Publisher<String> onNext = recorder.observe(publisher(signals -> {
            try {
                signals.onNext("a");
            } catch (IllegalStateException swallowed) {
                // As a publisher may that considers the subscription cancelled.
            }
        }));
        onNext.subscribe(new Recorded() {
            @Override
            public synchronized void onNext(String item) {
                throw new IllegalStateException("no");
            }
        });

        assertThat(recorder.read().active()).isZero();
        assertThat(recorder.read().errors()).containsEntry("IllegalStateException", 2L);
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void noSubscriberAndNoPublisherAreNoCalls() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        recorder.observe(publisher(Flow.Subscriber::onComplete)).subscribe(null));

        assertThat(recorder.observe((Flow.Publisher<String>) null)).isNull();
        assertThat(recorder.read().started()).isZero();
    }

    @Test
    void itEndsWhenAPublisherOfTheJdkEndsOnItsOwnThread() throws Exception {
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>()) {
            recorder.observe(source).subscribe(subscriber);
            subscriber.awaitSubscription().request(2);
            source.submit("a");
        }
        subscriber.awaitEnd();

        assertThat(subscriber.signals).containsExactly("a", "complete");
        assertOneEnd(Outcome.SUCCESS);
    }

    private void assertOneEnd(Outcome outcome) {
        assertThat(recorder.read().active()).isZero();
        assertThat(recorder.read().ended()).isEqualTo(1);
        assertThat(recorder.read().ended(outcome)).isEqualTo(1);
    }

    private static Flow.Publisher<String> publisher(Consumer<Flow.Subscriber<? super String>> signals) {
        return subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long items) {}

                @Override
                public void cancel() {}
            });
            signals.accept(subscriber);
        };
    }

    /** Keeps every signal. */
    private static class Recorded implements Flow.Subscriber<String> {
        final List<String> signals = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;
        private boolean ended;

        @Override
        public synchronized void onSubscribe(Flow.Subscription given) {
            subscription = given;
            notifyAll();
        }

        @Override
        public synchronized void onNext(String item) {
            signals.add(item);
        }

        @Override
        public synchronized void onError(Throwable failure) {
            end(failure.toString());
        }

        @Override
        public synchronized void onComplete() {
            end("complete");
        }

        synchronized Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        synchronized Flow.Subscription awaitSubscription() throws InterruptedException {
            while (subscription == null) {
                wait();
            }
            return subscription;
        }

        synchronized void awaitEnd() throws InterruptedException {
            while (!ended) {
                wait();
            }
        }

        private void end(String signal) {
            signals.add(signal);
            ended = true;
            notifyAll();
        }
    }
}
