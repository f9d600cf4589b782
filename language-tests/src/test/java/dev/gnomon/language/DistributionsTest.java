// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a type shows of how its values are distributed, beside classic histograms. */
class DistributionsTest {
    private static final String GN208 = "[GN208] ";

    private static final String PAGES = """
            @Metrics
            class Pages {
                @MetricField(description = "Size of a page", unit = "bytes", quantiles = {0.5, 0.99})
                Summary size;

                @MetricField
                Summary age;

                @Metered(nativeHistogram = true, buckets = 3600)
                public void send() {
                    for (int i = 1; i <= 100; i++) {
                        size.observe(i);
                    }
                    age.observe(7);
                }

                @Metered
                public void discard() {}

                public void count() {}
            }
            """;

    @Test
    void aSummaryExistsBeforeAnyInstance() {
        Readings readings = Program.of(PAGES).run("registry.snapshot();");

        assertThat(readings.observations("size_bytes")).isZero();
        assertThat(readings.quantiles("size_bytes")).containsExactly(entry(0.5, Double.NaN), entry(0.99, Double.NaN));
    }

    @Test
    void theDecoratorAssignsTheSummary() {
        Readings readings = Program.of(PAGES).run("new PagesMetricsDecorator(registry).send();");

        assertThat(readings.help("size_bytes")).isEqualTo("Size of a page");
        assertThat(readings.observations("size_bytes")).isEqualTo(100);
        assertThat(readings.quantiles("size_bytes").get(0.5)).isCloseTo(50, within(0.5));
        assertThat(readings.quantiles("size_bytes").get(0.99)).isCloseTo(99, within(1.0));
        assertThat(readings.observations("age")).isEqualTo(1);
        assertThat(readings.quantiles("age")).isEmpty();
    }

    @Test
    void theIndexSaysWhichActionsHaveANativeHistogram() {
        List<CallDefinition> calls = service(Program.of(PAGES)).calls();

        assertThat(calls)
                .filteredOn(CallDefinition::nativeHistogram)
                .extracting(CallDefinition::name)
                .containsExactly("send");
        assertThat(calls).hasSize(3);
    }

    @Test
    void onTheTypeItSpeaksForEveryAction() {
        Program program = Program.of("""
                @Metered(nativeHistogram = true)
                class Pages {
                    public void send() {}

                    @Metered
                    public void discard() {}

                    public void receive() {}
                }
                """);

        assertThat(service(program).calls())
                .filteredOn(CallDefinition::nativeHistogram)
                .extracting(CallDefinition::name)
                .containsExactlyInAnyOrder("send", "receive");
    }

    @Test
    void theClassicHistogramStaysBesideTheNativeOne() {
        Readings readings = Program.of(PAGES).run("new PagesMetricsDecorator(registry).send();");

        assertThat(readings.buckets("action_duration_seconds", "service", "Pages", "action", "send"))
                .containsExactly(1L, 0L);
        assertThat(readings.nativeCount("action_duration_seconds", "service", "Pages", "action", "send"))
                .contains(1L);
        assertThat(readings.nativeCount("action_duration_seconds", "service", "Pages", "action", "discard"))
                .isEmpty();
        assertThat(readings.nativeCount("service_response_time_seconds", "service", "Pages"))
                .isEmpty();
    }

    private static final String IMAGES = """
            import dev.gnomon.metrics.MetricFamily;
            import java.time.Duration;

            @Metrics
            class Images {
                @MetricField(nativeHistogram = true, buckets = 10)
                Histogram width;

                @MetricField(nativeHistogram = true)
                Timer loading;

                @MetricField(nativeHistogram = true, labels = "site")
                MetricFamily<Histogram> height;

                @MetricField(nativeHistogram = true, labels = "site")
                MetricFamily<Timer> scaling;

                @MetricField
                Histogram depth;

                public void show() {
                    width.observe(7);
                    width.observe(70);
                    loading.record(Duration.ofMillis(3));
                    height.labelValues("home").observe(5);
                    scaling.labelValues("home").record(Duration.ofMillis(4));
                    depth.observe(24);
                }
            }
            """;

    @Test
    void aFieldMayHaveANativeHistogramBesideTheClassicOne() {
        Readings readings = Program.of(IMAGES).run("new ImagesMetricsDecorator(registry).show();");

        assertThat(readings.buckets("width")).containsExactly(1L, 1L);
        assertThat(readings.nativeCount("width")).contains(2L);
        assertThat(readings.nativeCount("loading_seconds")).contains(1L);
        assertThat(readings.nativeCount("height", "site", "home")).contains(1L);
        assertThat(readings.nativeCount("scaling_seconds", "site", "home")).contains(1L);
        assertThat(readings.count("depth")).isEqualTo(1);
        assertThat(readings.nativeCount("depth")).isEmpty();
    }

    @Test
    void theNativeHistogramOfAFieldExistsBeforeAnyInstance() {
        Readings readings = Program.of(IMAGES).run("registry.snapshot();");

        assertThat(readings.nativeCount("width")).contains(0L);
        assertThat(readings.nativeCount("loading_seconds")).contains(0L);
    }

    @Test
    void aHandleMayHaveANativeHistogramBesideTheClassicOne() {
        Readings readings = Program.of("""
                        @Metric(type = MetricType.HISTOGRAM, name = "page", unit = "bytes", labels = "site",
                                buckets = 10, nativeHistogram = true)
                        interface PageSize {}
                        """, """
                        @Metric(type = MetricType.TIMER, name = "page_load", nativeHistogram = true)
                        interface PageLoad {
                            void record(java.time.Duration took, boolean cached);
                        }
                        """, """
                        @Metric(type = MetricType.HISTOGRAM, name = "links", nativeHistogram = false)
                        interface Links {}
                        """).run("""
                        PageSizeHandle.of(registry).observe(7, "home");
                        PageSizeHandle.of(registry).observe(70, "home");
                        PageLoadHandle.of(registry).record(java.time.Duration.ofMillis(3), true);
                        LinksHandle.of(registry).observe(2);
                        """);

        assertThat(readings.buckets("page_bytes", "site", "home")).containsExactly(1L, 1L);
        assertThat(readings.nativeCount("page_bytes", "site", "home")).contains(2L);
        assertThat(readings.nativeCount("page_load_seconds", "cached", "true")).contains(1L);
        assertThat(readings.nativeCount("page_load_seconds", "cached", "false")).contains(0L);
        assertThat(readings.nativeCount("links")).isEmpty();
    }

    static List<double[]> quantiles() {
        return List.of(
                new double[] {0},
                new double[] {1},
                new double[] {0.5, 0.9, 0.999},
                new double[] {99},
                new double[] {-0.5},
                new double[] {0.9, 1.1},
                new double[] {0.9, 0.5},
                new double[] {0.5, 0.5});
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void compilerAndRegistryRefuseTheSameQuantilesInTheSameWords(double... quantiles) {
        String stated = String.join(
                ", ", Arrays.stream(quantiles).mapToObj(Double::toString).toList());
        Program program = Program.of("""
                @Metrics
                class Pages {
                    @MetricField(quantiles = {%s})
                    Summary size;

                    public void send() {}
                }
                """.formatted(stated));
        Throwable refusal = catchThrowable(() -> MetricRegistry.createEmpty()
                .summary(MetricDefinition.summary("size").quantiles(quantiles)));

        List<String> errors = program.compile().errors().stream()
                .map(error -> error.getMessage(null))
                .toList();

        if (refusal == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0)).startsWith(GN208);
            assertThat(refusal)
                    .hasMessage("Of the metric \"size\": " + errors.get(0).substring(GN208.length()));
        }
    }

    private static ServiceDefinition service(Program program) {
        return ServiceLoader.load(MetricIndex.class, program.compiled().loader()).stream()
                .flatMap(index -> index.get().services().stream())
                .findFirst()
                .orElseThrow();
    }
}
