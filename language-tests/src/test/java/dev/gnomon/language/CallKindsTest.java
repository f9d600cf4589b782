// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call ends in the same ways, whatever it is counted as, whatever its labels, in a class and around an interface. */
class CallKindsTest {
    /** What a call is counted as: the element of its annotation, and its metrics. */
    enum Kind {
        ACTION("", "action_requests_total", "action_errors_total", "action_duration_seconds"),
        NAMED("name = \"NAME_job\", ", "NAME_job_requests_total", "NAME_job_errors_total", "NAME_job_duration_seconds"),
        HANDLER("event = \"NAME\", ", "event_received_total", "event_failures_total", "event_processing_time_seconds"),
        PUBLISHER(
                "event = \"NAME\", ",
                "event_published_total",
                "event_publish_failures_total",
                "event_publish_time_seconds");

        private final String element;
        private final String requests;
        private final String failures;
        private final String duration;

        Kind(String element, String requests, String failures, String duration) {
            this.element = element;
            this.requests = requests;
            this.failures = failures;
            this.duration = duration;
        }

        boolean isEvent() {
            return this == HANDLER || this == PUBLISHER;
        }

        String[] labels(String service, Labelling labelling) {
            Stream<String> of = switch (this) {
                case ACTION -> Stream.of("service", service, "action", labelling.method());
                case NAMED -> Stream.of("service", service);
                case HANDLER, PUBLISHER -> Stream.of("service", service, "event", labelling.method());
            };
            Stream<String> own =
                    labelling == Labelling.NONE ? Stream.empty() : Stream.of(labelling.label, labelling.value);
            return Stream.concat(of, own).toArray(String[]::new);
        }
    }

    /** Where the labels of a call come from. */
    enum Labelling {
        NONE("", "", "", "", "", ""),
        CLOSED("", "@Label boolean deep, ", "true, ", "", "deep", "true"),
        OPEN("", "@Label String tenant, ", "\"t\", ", "", "tenant", "t"),
        BODY("labels = \"tier\", ", "", "", "dev.gnomon.metrics.Metrics.addLabel(\"tier\", \"gold\");", "tier", "gold");

        private final String element;
        private final String parameter;
        private final String argument;
        private final String statement;
        private final String label;
        private final String value;

        Labelling(String element, String parameter, String argument, String statement, String label, String value) {
            this.element = element;
            this.parameter = parameter;
            this.argument = argument;
            this.statement = statement;
            this.label = label;
            this.value = value;
        }

        String method() {
            return name().toLowerCase(Locale.ROOT);
        }

        String signature(Kind kind) {
            return """
                    @Metered(%s%sexpected = IllegalArgumentException.class)
                    public CompletionStage<String> %s(%sSupplier<CompletionStage<String>> body) throws IOException""".formatted(kind.element.replace("NAME", method()), element, method(), parameter);
        }
    }

    private static final String DRIVE = """
            final class Drive {
                interface Call {
                    CompletionStage<String> on(Supplier<CompletionStage<String>> body) throws IOException;
                }

                private Drive() {}

                static void inEveryWay(Call call) throws IOException {
                    call.on(() -> CompletableFuture.completedFuture("done"));
                    call.on(() -> null);
                    call.on(() -> CompletableFuture.failedFuture(new IllegalArgumentException("expected")));
                    call.on(() -> CompletableFuture.failedFuture(new CompletionException(new IOException("down"))));
                    CompletableFuture<String> cancelled = new CompletableFuture<>();
                    call.on(() -> cancelled);
                    cancelled.cancel(true);
                    call.on(CompletableFuture::new);
                    try {
                        call.on(() -> {
                            throw new IllegalStateException("before there is a stage");
                        });
                    } catch (IllegalStateException refused) {
                        // counted
                    }
                }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void everyEndIsRecorded(Kind kind) {
        Readings readings = program(kind).run("""
                        for (Market market : List.of(
                                new ShopMetricsDecorator(registry), new MarketMetricsDecorator(new Shop(), registry))) {
                        %s
                        }
                        """.formatted(calls()));
        for (String service : List.of("Shop", "Market")) {
            for (Labelling labelling : Labelling.values()) {
                if (kind.isEvent()) {
                    assertEvents(readings, kind, service, labelling);
                } else {
                    assertRequests(readings, kind, service, labelling);
                }
            }
            assertThat(readings.serviceRequests(service)).isEqualTo(6 * Labelling.values().length);
            assertThat(readings.value("service_active_requests", "service", service))
                    .isEqualTo(Labelling.values().length);
        }
    }

    private static void assertRequests(Readings readings, Kind kind, String service, Labelling labelling) {
        String requests = kind.requests.replace("NAME", labelling.method());
        String failures = kind.failures.replace("NAME", labelling.method());
        String[] labels = kind.labels(service, labelling);
        assertThat(readings.value(requests, and(labels, "outcome", "success"))).isEqualTo(3);
        assertThat(readings.value(requests, and(labels, "outcome", "failure"))).isEqualTo(2);
        assertThat(readings.value(requests, and(labels, "outcome", "cancelled")))
                .isEqualTo(1);
        assertThat(readings.value(failures, and(labels, "error", "IOException")))
                .isEqualTo(1);
        assertThat(readings.value(failures, and(labels, "error", "IllegalStateException")))
                .isEqualTo(1);
        assertThat(readings.count(kind.duration.replace("NAME", labelling.method()), labels))
                .isEqualTo(6);
    }

    private static void assertEvents(Readings readings, Kind kind, String service, Labelling labelling) {
        String[] labels = kind.labels(service, labelling);
        assertThat(readings.value(kind.requests, labels)).isEqualTo(6);
        assertThat(readings.value(kind.failures, labels)).isEqualTo(2);
        assertThat(readings.count(kind.duration, labels)).isEqualTo(6);
    }

    private static Program program(Kind kind) {
        String metrics = kind == Kind.PUBLISHER ? "@Metrics(events = true)" : "@Metrics";
        return Program.of(
                DRIVE, """
                %s
                interface Market {
                %s
                }
                """.formatted(metrics, all(labelling -> labelling.signature(kind) + ";")), """
                %s
                class Shop implements Market {
                %s
                }
                """.formatted(
                                metrics,
                                all(labelling -> "@Override\n" + labelling.signature(kind)
                                        + """
                                 {
                                    %s
                                    return body.get();
                                }
                                """.formatted(labelling.statement))));
    }

    private static String calls() {
        return all(labelling ->
                "Drive.inEveryWay(body -> market.%s(%sbody));".formatted(labelling.method(), labelling.argument));
    }

    private static String all(Function<Labelling, String> text) {
        return Arrays.stream(Labelling.values()).map(text).collect(Collectors.joining("\n"));
    }

    private static String[] and(String[] labels, String... more) {
        return Stream.concat(Arrays.stream(labels), Arrays.stream(more)).toArray(String[]::new);
    }
}
