// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The metrics of a service, or those that calls of one kind share, with their names, help texts and labels. Immutable.
 *
 * @param requests the counter of calls that ended, by {@link #OUTCOME} for actions and named calls
 * @param active the gauge of calls that are running; events have none
 * @param errors the counter of calls that failed, by {@link #ERROR} for actions and named calls
 * @param duration the timer of calls
 * @param latency the timer from the emission of an event to its processing; only handlers have it
 */
public record CallMetrics(
        CallMetric requests,
        Optional<CallMetric> active,
        CallMetric errors,
        CallMetric duration,
        Optional<CallMetric> latency) {
    /** The label that names the service. */
    public static final String SERVICE = "service";

    /** The label that names the action. */
    public static final String ACTION = "action";

    /** The label that names the event. */
    public static final String EVENT = "event";

    /** The label that says how a call ended, an {@link Outcome}. */
    public static final String OUTCOME = "outcome";

    /** The label that names the class of a failure, from a closed set. */
    public static final String ERROR = "error";

    /** The names that no label of a call's own may have. */
    public static final List<String> RESERVED_LABELS = List.of(SERVICE, ACTION, EVENT, OUTCOME, ERROR);

    /**
     * The metrics of calls of this kind.
     *
     * @param kind of the calls; {@link CallKind#REQUEST} for the metrics of their service
     * @param prefix what the names begin with
     * @param stem what the names of a named call have after it; else ignored
     */
    public static CallMetrics of(CallKind kind, String prefix, String stem) {
        return switch (kind) {
            case REQUEST -> ofService(prefix);
            case ACTION -> ofCalls(prefix + "action", "of the action ", SERVICE, ACTION);
            case NAMED -> ofCalls(prefix + stem, "", SERVICE);
            case HANDLER -> ofHandlers(prefix + "event_");
            case PUBLISHER -> ofPublishers(prefix + "event_");
        };
    }

    /** Those that there are. */
    public List<CallMetric> all() {
        return Stream.of(Optional.of(requests), active, Optional.of(errors), Optional.of(duration), latency)
                .flatMap(Optional::stream)
                .toList();
    }

    private static CallMetrics ofService(String prefix) {
        String start = prefix + "service_";
        return new CallMetrics(
                counter(start + "requests_total", "Requests to the service that ended, however they did.", SERVICE),
                Optional.of(gauge(start + "active_requests", "Requests to the service that are running.", SERVICE)),
                counter(start + "errors_total", "Requests to the service that failed.", SERVICE),
                timer(
                        start + "response_time_seconds",
                        "How long requests to the service took, however they ended.",
                        SERVICE),
                Optional.empty());
    }

    private static CallMetrics ofHandlers(String start) {
        return new CallMetrics(
                counter(start + "received_total", "Events that were handled, however that ended.", SERVICE, EVENT),
                Optional.empty(),
                counter(start + "failures_total", "Events whose handling failed.", SERVICE, EVENT),
                timer(
                        start + "processing_time_seconds",
                        "How long the handling of events took, however it ended.",
                        SERVICE,
                        EVENT),
                Optional.of(timer(
                        start + "latency_seconds",
                        "How long ago an event was emitted when it began to be handled.",
                        SERVICE,
                        EVENT)));
    }

    private static CallMetrics ofPublishers(String start) {
        return new CallMetrics(
                counter(start + "published_total", "Events that were published, however that ended.", SERVICE, EVENT),
                Optional.empty(),
                counter(start + "publish_failures_total", "Events whose publishing failed.", SERVICE, EVENT),
                timer(
                        start + "publish_time_seconds",
                        "How long the publishing of events took, however it ended.",
                        SERVICE,
                        EVENT),
                Optional.empty());
    }

    private static CallMetrics ofCalls(String start, String of, String... labels) {
        return new CallMetrics(
                counter(start + "_requests_total", "Calls " + of + "that ended, by outcome.", and(OUTCOME, labels)),
                Optional.of(gauge(start + "_active_requests", "Calls " + of + "that are running.", labels)),
                counter(
                        start + "_errors_total",
                        "Calls " + of + "that failed, by the class of the failure.",
                        and(ERROR, labels)),
                timer(start + "_duration_seconds", "How long calls " + of + "took, however they ended.", labels),
                Optional.empty());
    }

    private static CallMetric counter(String name, String help, String... labels) {
        return new CallMetric(MetricType.COUNTER, name, help, List.of(labels));
    }

    private static CallMetric gauge(String name, String help, String... labels) {
        return new CallMetric(MetricType.GAUGE, name, help, List.of(labels));
    }

    private static CallMetric timer(String name, String help, String... labels) {
        return new CallMetric(MetricType.TIMER, name, help, List.of(labels));
    }

    private static String[] and(String last, String... labels) {
        List<String> all = new ArrayList<>(List.of(labels));
        all.add(last);
        return all.toArray(String[]::new);
    }
}
