// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code @Metered(sample = ...)}: counts stay exact, and the histogram is right on average. */
class SamplingTest {
    @Test
    void countsAreExactAndTheHistogramIsRightOnAverage() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Finds {
                            @Metered(sample = 0.1)
                            void find(int page);
                        }
                        """, """
                        @Metrics
                        class Searches implements Finds {
                            @Override
                            public void find(int page) {
                                if (page % 4 == 0) {
                                    throw new IllegalArgumentException();
                                }
                            }
                        }
                        """).run("""
                        for (Finds finds : List.of(
                                new SearchesMetricsDecorator(registry),
                                new FindsMetricsDecorator(new Searches(), registry))) {
                            for (int i = 0; i < 40_000; i++) {
                                try {
                                    finds.find(i);
                                } catch (IllegalArgumentException expected) {
                                    // counted
                                }
                            }
                        }
                        """);
        for (String service : List.of("Searches", "Finds")) {
            assertThat(readings.requests(service, "find", "success")).isEqualTo(30_000);
            assertThat(readings.errors(service, "find", "IllegalArgumentException"))
                    .isEqualTo(10_000);
            assertThat(readings.active(service, "find")).isZero();
            assertThat(readings.serviceRequests(service)).isEqualTo(40_000);
            // A tenth of 40,000 calls, each for ten: the standard deviation is 600, and this is ten of it.
            assertThat(readings.durations(service, "find")).isBetween(34_000L, 46_000L);
            assertThat(readings.count("service_response_time_seconds", "service", service))
                    .isBetween(34_000L, 46_000L);
        }
    }

    @Test
    void anAdaptiveShareIsRightOnAverageWhenThereAreManyCalls() {
        Readings readings = Program.of("""
                        interface Finds {
                            @Metered(sample = Metered.ADAPTIVE)
                            int find(int page);
                        }
                        """).run("""
                        Finds finds = new FindsMetricsDecorator(page -> page, registry);
                        for (int i = 0; i < 400_000; i++) {
                            finds.find(i);
                        }
                        """);
        assertThat(readings.requests("Finds", "find", "success")).isEqualTo(400_000);
        // One call in 64 at the least, each for 64: the standard deviation is 5,020 at most, and this is ten of it.
        assertThat(readings.durations("Finds", "find")).isBetween(349_800L, 450_200L);
    }

    @Test
    void allMannerOfCallsIsSampled() {
        Readings readings = Program.of("""
                        class Searches {
                            @Metered(sample = 0.1)
                            CompletionStage<Integer> stage(@Label boolean deep) {
                                return CompletableFuture.completedFuture(1);
                            }

                            @Metered(sample = 0.1, labels = "kind")
                            void scoped() {
                                dev.gnomon.metrics.Metrics.addLabel("kind", "text");
                            }

                            @Metered(event = "asked", sample = 0.1)
                            void handler(@EventTime long at) {}

                            @Metered(sample = 0.1)
                            reactor.core.publisher.Mono<String> mono() {
                                return reactor.core.publisher.Mono.just("found");
                            }
                        }
                        """).run("""
                        Searches searches = new SearchesMetricsDecorator(registry);
                        for (int i = 0; i < 10_000; i++) {
                            searches.stage(true);
                            searches.scoped();
                            searches.handler(0);
                            searches.mono().subscribe();
                        }
                        """);
        assertThat(readings.requests("Searches", "stage", "success", "deep", "true"))
                .isEqualTo(10_000);
        assertThat(readings.requests("Searches", "scoped", "success", "kind", "text"))
                .isEqualTo(10_000);
        assertThat(readings.value("event_received_total", "service", "Searches", "event", "asked"))
                .isEqualTo(10_000);
        assertThat(readings.requests("Searches", "mono", "success")).isEqualTo(10_000);
        // Ten times the standard deviation, 300.
        assertThat(List.of(
                        readings.durations("Searches", "stage", "deep", "true"),
                        readings.durations("Searches", "scoped", "kind", "text"),
                        readings.count("event_processing_time_seconds", "service", "Searches", "event", "asked"),
                        readings.durations("Searches", "mono")))
                .allSatisfy(timed -> assertThat(timed).isBetween(7_000L, 13_000L));
        assertThat(readings.count("event_latency_seconds", "service", "Searches", "event", "asked"))
                .isEqualTo(10_000);
    }

    @Test
    void anAdaptiveShareTimesEveryCallOfAMethodThatIsCalledSeldom() {
        Readings readings = Program.of("""
                        class Searches {
                            @Metered(sample = Metered.ADAPTIVE)
                            void find(@Label boolean deep) {}
                        }
                        """).run("""
                        Searches searches = new SearchesMetricsDecorator(registry);
                        for (int i = 0; i < 10; i++) {
                            searches.find(true);
                        }
                        """);
        assertThat(readings.requests("Searches", "find", "success", "deep", "true"))
                .isEqualTo(10);
        assertThat(readings.durations("Searches", "find", "deep", "true")).isEqualTo(10);
    }
}
