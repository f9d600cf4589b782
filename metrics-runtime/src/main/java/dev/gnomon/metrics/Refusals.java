// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.call.CallFaults;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.CounterRecorder;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a registry did not record, counted by a closed set of reasons, and each said in the log once, up to a bounded
 * number: a program that records nonsense in a loop must not fill a disk, and its nonsense must not become series.
 *
 * <p>Thread-safe. Counting takes no lock.
 */
final class Refusals implements CallFaults {
    /** Why a value or a name was refused. */
    enum Invalid {
        /** A value that is not a number, or infinite. */
        NOT_FINITE,
        /** A value that is {@code null}. */
        MISSING,
        /** A negative increment of a counter. */
        NEGATIVE,
        /** A value that would take a sum or a gauge beyond the largest double. */
        OVERFLOW,
        /** A metric's name that the rules refuse. */
        NAME,
        /** Labels that are not names with values, or that the rules refuse. */
        LABELS,
        /** A name that belongs to a metric of another type or with other labels. */
        CONFLICT,
        /** A label that was added to a call that does not declare it, or to no call. */
        UNDECLARED_LABEL
    }

    /** Which bound was reached. */
    enum Exhausted {
        /** Of the values of one label. */
        LABEL_VALUES,
        /** Of the label combinations of one metric. */
        LABEL_COMBINATIONS,
        /** Of the metrics that are made by name. */
        METRICS
    }

    private static final int MAX_MESSAGES = 20;
    private static final int MAX_MESSAGE = 500;
    private static final String REASON = "reason";

    private static final MetricDefinition VALIDATION_ERRORS = MetricDefinition.counter(
                    "metrics_validation_errors_total")
            .description("Values, names and labels that were refused, by reason.")
            .labels(REASON);
    private static final MetricDefinition RESOURCE_ERRORS = MetricDefinition.counter("metrics_resource_errors_total")
            .description("Values that lost their labels or their metric to a limit, by limit.")
            .labels(REASON);
    private static final MetricDefinition CALLBACK_ERRORS = MetricDefinition.counter("metrics_callback_errors_total")
            .description("Gauge callbacks that threw, blocked, or answered with no finite number.");

    private final Map<Invalid, CounterRecorder> invalid = new EnumMap<>(Invalid.class);
    private final Map<Exhausted, CounterRecorder> exhausted = new EnumMap<>(Exhausted.class);
    private final CounterRecorder callbacks = new CounterRecorder(Storage.SHARDED);
    private final Set<String> messages = ConcurrentHashMap.newKeySet();

    private volatile boolean throwing;

    Refusals() {
        for (Invalid reason : Invalid.values()) {
            invalid.put(reason, new CounterRecorder(Storage.SHARDED));
        }
        for (Exhausted limit : Exhausted.values()) {
            exhausted.put(limit, new CounterRecorder(Storage.SHARDED));
        }
    }

    /** The metrics that count refusals. */
    static List<MetricDefinition> metrics() {
        return List.of(VALIDATION_ERRORS, RESOURCE_ERRORS, CALLBACK_ERRORS);
    }

    void invalid(Invalid reason) {
        count(invalid.get(reason));
    }

    void invalid(Invalid reason, @Nullable String message) {
        invalid(reason);
        if (message != null) {
            log(message, null);
        }
    }

    /** What a registry threw at who asked it for a metric by a checked definition or by name. */
    void refused(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        if (refused instanceof LimitReachedException) {
            exhausted(Exhausted.METRICS, message);
        } else {
            invalid(refused instanceof IllegalStateException ? Invalid.CONFLICT : Invalid.NAME, message);
        }
    }

    void exhausted(Exhausted limit) {
        count(exhausted.get(limit));
    }

    void exhausted(Exhausted limit, @Nullable String message) {
        exhausted(limit);
        if (message != null) {
            log(message, null);
        }
    }

    void callbackFailed(MetricDefinition metric, String how, @Nullable Throwable failure) {
        count(callbacks);
        log("A callback of the gauge \"" + metric.name() + "\" " + how + "; its series is left out.", failure);
    }

    /** Says that the configuration switches a metric off which no index declares. */
    void disabledUnknown(String pattern) {
        log("\"" + pattern + "\" is disabled, but no index declares such a metric; is it spelled right?", null);
    }

    @Override
    public void invalidValue(@Nullable String message) {
        invalid(Invalid.LABELS, message);
    }

    @Override
    public void valuesFull(@Nullable String message) {
        exhausted(Exhausted.LABEL_VALUES, message);
    }

    @Override
    public void combinationsFull(@Nullable String message) {
        exhausted(Exhausted.LABEL_COMBINATIONS, message);
    }

    @Override
    public void undeclaredLabel(String message) {
        mistake(Invalid.UNDECLARED_LABEL, message);
    }

    /** A value that is {@code null}. */
    void missing(String message) {
        mistake(Invalid.MISSING, message);
    }

    /** What a program can only have got wrong in its source. */
    private void mistake(Invalid reason, String message) {
        invalid(reason, message);
        if (throwing) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether what a program can only have got wrong in its source is thrown besides. */
    void setThrowing(boolean isThrowing) {
        throwing = isThrowing;
    }

    boolean isThrowing() {
        return throwing;
    }

    /** Adds the metrics that count refusals to a scrape. */
    void write(SnapshotBuilder scrape) {
        invalid.forEach((reason, count) -> scrape.counter(VALIDATION_ERRORS, labels(reason), count.value()));
        exhausted.forEach((limit, count) -> scrape.counter(RESOURCE_ERRORS, labels(limit), count.value()));
        scrape.counter(CALLBACK_ERRORS, Labels.EMPTY, callbacks.value());
    }

    private static Labels labels(Enum<?> reason) {
        return Labels.of(REASON, reason.name().toLowerCase(Locale.ROOT));
    }

    private static void count(@Nullable CounterRecorder recorder) {
        if (recorder != null) {
            recorder.add(1);
        }
    }

    private void log(String fullMessage, @Nullable Throwable cause) {
        if (messages.size() >= MAX_MESSAGES) {
            return;
        }
        String message = printable(fullMessage);
        if (!messages.add(message)) {
            return;
        }
        String last = messages.size() >= MAX_MESSAGES ? " No more is logged; see metrics_validation_errors_total." : "";
        try {
            // Found when it is needed: to start a logging system takes longer than to make a registry.
            System.getLogger("dev.gnomon.metrics").log(System.Logger.Level.WARNING, message + last, cause);
        } catch (RuntimeException | Error broken) {
            // A logger that fails must not fail who records.
        }
    }

    /** One line of bounded length, whatever a name in it holds. */
    private static String printable(String message) {
        String line = message.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "...";
    }
}
