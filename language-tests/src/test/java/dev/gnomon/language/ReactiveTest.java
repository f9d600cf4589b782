// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods that return a publisher are measured for each subscription, from its beginning to its end. */
class ReactiveTest {
    private static final List<String> SERVICES = List.of("Feed", "News");

    /** The types that are observed, each with two values, a failure after one, or no end; and how to subscribe. */
    enum Publishing {
        FLOW(
                "Flow.Publisher<String>",
                "org.reactivestreams.FlowAdapters.toFlowPublisher(%s)",
                "reactor.adapter.JdkFlowAdapter.flowPublisherToFlux(%s)"),
        REACTIVE_STREAMS("org.reactivestreams.Publisher<String>", "%s", "reactor.core.publisher.Flux.from(%s)"),
        FLUX("reactor.core.publisher.Flux<String>", "%s", "%s"),
        MONO("reactor.core.publisher.Mono<String>", "(%s).next()", "(%s).flux()");

        private final String type;
        private final String wrapped;
        private final String flux;

        Publishing(String type, String wrapped, String flux) {
            this.type = type;
            this.wrapped = wrapped;
            this.flux = flux;
        }

        Program program() {
            String flux = "reactor.core.publisher.Flux";
            return Program.of("""
                    @Metrics
                    interface News {
                        @Metered
                        TYPE items(@Label String topic);

                        @Metered
                        TYPE broken();

                        @Metered
                        TYPE endless();

                        @Metered
                        TYPE refusing();

                        @Metered
                        TYPE missing();
                    }
                    """.replace("TYPE", type), """
                    @Metrics
                    class Feed implements News {
                        @Override
                        public TYPE items(String topic) {
                            return WRAPPED;
                        }

                        @Override
                        public TYPE broken() {
                            return BROKEN;
                        }

                        @Override
                        public TYPE endless() {
                            return ENDLESS;
                        }

                        @Override
                        public TYPE refusing() {
                            throw new IllegalStateException("before there is a publisher");
                        }

                        @Override
                        public TYPE missing() {
                            return null;
                        }
                    }
                    """.replace("TYPE", type)
                    .replace("WRAPPED", wrapped.formatted(flux + ".just(\"a\", \"b\")"))
                    .replace("BROKEN", wrapped.formatted(flux + ".<String>error(new IOException(\"down\"))"))
                    .replace("ENDLESS", wrapped.formatted(flux + ".<String>never()")));
        }

        /** Runs statements with the decorator of a class, and with that of an interface. */
        Readings run(String statements) {
            return program().run("""
                    for (News feed : List.of(
                            new FeedMetricsDecorator(registry), new NewsMetricsDecorator(new Feed(), registry))) {
                        %s
                    }
                    """.formatted(statements));
        }

        String asFlux(String call) {
            return flux.formatted(call);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSubscriptionIsACallWithItsLabels(Publishing publishing) {
        Readings readings = publishing.run("""
                        var items = ITEMS;
                        items.blockLast();
                        items.blockLast();
                        """.replace("ITEMS", publishing.asFlux("feed.items(\"news\")")));
        for (String service : SERVICES) {
            assertThat(readings.requests(service, "items", "success", "topic", "news"))
                    .isEqualTo(2);
            assertThat(readings.durations(service, "items", "topic", "news")).isEqualTo(2);
            assertThat(readings.active(service, "items", "topic", "news")).isZero();
            assertThat(readings.serviceRequests(service)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodySubscribesToIsNoCall(Publishing publishing) {
        Readings readings = publishing.run("feed.endless();");
        for (String service : SERVICES) {
            assertThat(readings.requests(service, "endless", "success")).isZero();
            assertThat(readings.active(service, "endless")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailingPublisherIsRecorded(Publishing publishing) {
        Readings readings = publishing.run("""
                        try {
                            BROKEN.blockLast();
                        } catch (RuntimeException expected) {
                            // counted
                        }
                        """.replace("BROKEN", publishing.asFlux("feed.broken()")));
        for (String service : SERVICES) {
            assertThat(readings.errors(service, "broken", "IOException")).isEqualTo(1);
            assertThat(readings.requests(service, "broken", "failure")).isEqualTo(1);
            assertThat(readings.durations(service, "broken")).isEqualTo(1);
            assertThat(readings.active(service, "broken")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledSubscriptionIsRecorded(Publishing publishing) {
        Readings readings = publishing.run("""
                        var first = ENDLESS.subscribe();
                        var second = ENDLESS.subscribe();
                        first.dispose();
                        first.dispose();
                        """.replace("ENDLESS", publishing.asFlux("feed.endless()")));
        for (String service : SERVICES) {
            assertThat(readings.requests(service, "endless", "cancelled")).isEqualTo(1);
            assertThat(readings.requests(service, "endless", "failure")).isZero();
            assertThat(readings.durations(service, "endless")).isEqualTo(1);
            assertThat(readings.active(service, "endless")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubscriptionIsOneCallHoweverOftenItRequests(Publishing publishing) {
        Readings readings = publishing.run("""
                        ITEMS.limitRate(1).blockLast();
                        """.replace("ITEMS", publishing.asFlux("feed.items(\"news\")")));
        for (String service : SERVICES) {
            assertThat(readings.durations(service, "items", "topic", "news")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMethodThatThrowsInPlaceOfReturningIsAFailedCall(Publishing publishing) {
        Readings readings = publishing.run("""
                        try {
                            feed.refusing();
                        } catch (IllegalStateException expected) {
                            // counted
                        }
                        """);
        for (String service : SERVICES) {
            assertThat(readings.errors(service, "refusing", "IllegalStateException"))
                    .isEqualTo(1);
            assertThat(readings.active(service, "refusing")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMethodThatReturnsNullStillDoes(Publishing publishing) {
        Readings readings = publishing.run("""
                        if (feed.missing() != null) {
                            throw new AssertionError("measuring changed the result");
                        }
                        """);
        for (String service : SERVICES) {
            assertThat(readings.requests(service, "missing", "success")).isZero();
        }
    }

    @Test
    void typesOfItemsMayBeWildcardsAndVariables() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Feed<T> {
                            reactor.core.publisher.Flux<? extends T> some();

                            reactor.core.publisher.Mono<? extends Comparable<? super T>> one();

                            <N extends Number> Flow.Publisher<? super N> numbers(N first);

                            org.reactivestreams.Publisher<? extends List<? extends T>> lists();

                            reactor.core.publisher.Mono<Void> nothing();
                        }
                        """).run("""
                        Feed<String> feed = new FeedMetricsDecorator<>(
                                new Feed<String>() {
                                    @Override
                                    public reactor.core.publisher.Flux<String> some() {
                                        return reactor.core.publisher.Flux.just("a");
                                    }

                                    @Override
                                    public reactor.core.publisher.Mono<String> one() {
                                        return reactor.core.publisher.Mono.just("a");
                                    }

                                    @Override
                                    public <N extends Number> Flow.Publisher<? super N> numbers(N first) {
                                        return new SubmissionPublisher<>();
                                    }

                                    @Override
                                    public org.reactivestreams.Publisher<List<String>> lists() {
                                        return reactor.core.publisher.Flux.just(List.of());
                                    }

                                    @Override
                                    public reactor.core.publisher.Mono<Void> nothing() {
                                        return reactor.core.publisher.Mono.empty();
                                    }
                                },
                                registry);
                        feed.some().blockLast();
                        feed.one().block();
                        feed.nothing().block();
                        reactor.core.publisher.Flux.from(feed.lists()).blockLast();
                        """);
        assertThat(readings.serviceRequests("Feed")).isEqualTo(4);
        assertThat(readings.value("service_active_requests", "service", "Feed")).isZero();
    }

    @Test
    void anEmptyMonoIsASuccess() {
        Readings readings = Program.of("""
                        class Users {
                            @Metered
                            reactor.core.publisher.Mono<String> find() {
                                return reactor.core.publisher.Mono.empty();
                            }
                        }
                        """).run("new UsersMetricsDecorator(registry).find().block();");
        assertThat(readings.requests("Users", "find", "success")).isEqualTo(1);
    }

    @Test
    void onRequestOnlyTheCreationIsMeasured() {
        Readings readings = Program.of("""
                        class Feed {
                            @Metered(async = AsyncMode.CREATION)
                            SubmissionPublisher<String> items() {
                                return new SubmissionPublisher<>();
                            }

                            @Metered(async = AsyncMode.CREATION)
                            reactor.core.publisher.Flux<String> flux() {
                                return reactor.core.publisher.Flux.never();
                            }
                        }
                        """).run("""
                        Feed feed = new FeedMetricsDecorator(registry);
                        feed.items();
                        feed.flux();
                        """);
        assertThat(readings.requests("Feed", "items", "success")).isEqualTo(1);
        assertThat(readings.requests("Feed", "flux", "success")).isEqualTo(1);
    }

    @Test
    void aHandlerThatAnswersWithAPublisherHandlesItsEventWithEachSubscription() {
        Readings readings = Program.of("""
                        record Paid(@EventTime java.time.Instant at) {}
                        """, """
                        class Payments {
                            @Metered(event = "mono")
                            reactor.core.publisher.Mono<Void> mono(Paid paid) {
                                return reactor.core.publisher.Mono.empty();
                            }

                            @Metered(event = "flux")
                            reactor.core.publisher.Flux<String> flux(@EventTime long at) {
                                return reactor.core.publisher.Flux.empty();
                            }

                            @Metered(event = "reactive_streams")
                            org.reactivestreams.Publisher<String> reactiveStreams(@EventTime java.time.Instant at) {
                                return reactor.core.publisher.Flux.empty();
                            }

                            @Metered(event = "flow")
                            Flow.Publisher<String> flow(@EventTime long at) {
                                return org.reactivestreams.FlowAdapters.toFlowPublisher(
                                        reactor.core.publisher.Flux.<String>empty());
                            }

                            @Metered(event = "refused")
                            reactor.core.publisher.Mono<Void> refused(Paid paid) {
                                throw new IllegalStateException("before there is a publisher");
                            }
                        }
                        """).run("""
                        Payments payments = new PaymentsMetricsDecorator(registry);
                        java.time.Instant at = java.time.Instant.now().minusSeconds(7);
                        payments.mono(new Paid(at));
                        var mono = payments.mono(new Paid(at));
                        mono.block();
                        mono.block();
                        var flux = payments.flux(at.toEpochMilli());
                        flux.blockLast();
                        flux.blockLast();
                        var published = reactor.core.publisher.Flux.from(payments.reactiveStreams(at));
                        published.blockLast();
                        published.blockLast();
                        var flow = reactor.adapter.JdkFlowAdapter.flowPublisherToFlux(
                                payments.flow(at.toEpochMilli()));
                        flow.blockLast();
                        flow.blockLast();
                        for (int i = 0; i < 2; i++) {
                            try {
                                payments.refused(new Paid(at));
                            } catch (IllegalStateException expected) {
                                // counted
                            }
                        }
                        """);
        for (String event : List.of("mono", "flux", "reactive_streams", "flow", "refused")) {
            assertThat(readings.value("event_received_total", "service", "Payments", "event", event))
                    .as(event)
                    .isEqualTo(2);
            assertThat(readings.count("event_latency_seconds", "service", "Payments", "event", event))
                    .as(event)
                    .isEqualTo(2);
        }
    }
}
