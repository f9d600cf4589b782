// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.vocabulary.BucketRules;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Records by name into the installed registry: {@code Metrics.increment("orders", "currency", code)}. Labels are given
 * as names and values in turn.
 *
 * <p>Until a registry is {@linkplain #install installed}, a default one, without indexes, takes what is recorded, and
 * nobody exports it; installing another logs a warning if something had been recorded.
 *
 * <p>Thread-safe. These methods record, so none of them throws. A name or a label's name that is refused, or a name that
 * belongs to another type of metric or to other labels, changes nothing, is counted in
 * {@code metrics_validation_errors_total}, and logged a bounded number of times. A label's value that is refused is
 * recorded as {@code other}; see {@link MetricFamily}. Once the registry is closed, they do nothing.
 *
 * <p>Each call looks the metric and its series up, in any order of the labels. That takes no lock and allocates nothing
 * once the series exists, up to three labels; with more, or if something is refused, it allocates. A handle or a
 * {@link MetricFamily} from the registry, kept in a field, spares the look-up.
 */
public final class Metrics {
    private static final MetricRegistry DEFAULT = MetricRegistry.createEmpty();
    private static final Timer UNREAD = new Timer(
            new DurationRecorder(BucketRules.DEFAULT_SECONDS, Storage.STRIPED),
            new FaultSource(DEFAULT.faults(), "a timer that was refused"));
    private static final System.Logger LOG = System.getLogger("dev.gnomon.metrics");

    private static volatile MetricRegistry installed = DEFAULT;

    private Metrics() {}

    /**
     * Makes {@code registry} the one that these methods record into. Handles of the former one go on recording there.
     *
     * @return the former one
     */
    public static synchronized MetricRegistry install(MetricRegistry registry) {
        if (registry == null) {
            throw new IllegalArgumentException("The registry is null; install MetricRegistry.create().");
        }
        MetricRegistry former = installed;
        installed = registry;
        if (former == DEFAULT && registry != DEFAULT && !DEFAULT.isUnused()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Metrics were recorded by name before a registry was installed, and stay in the default registry;"
                            + " install the registry first.");
        }
        return former;
    }

    /** The installed registry, or the default one. */
    public static MetricRegistry registry() {
        return installed;
    }

    /** The registry that is there until another is installed. */
    static MetricRegistry defaultRegistry() {
        return DEFAULT;
    }

    // One method for each number of labels: an array of them would be allocated at each call.

    /** Adds one to a counter without labels. */
    public static void increment(String name) {
        increment(name, 1L);
    }

    /** Adds one to a counter with one label. */
    public static void increment(String name, String label, String labelValue) {
        increment(name, 1L, label, labelValue);
    }

    /** Adds one to a counter with two labels. */
    public static void increment(String name, String label1, String value1, String label2, String value2) {
        increment(name, 1L, label1, value1, label2, value2);
    }

    /** Adds one to a counter with three labels. */
    public static void increment(
            String name, String label1, String value1, String label2, String value2, String label3, String value3) {
        increment(name, 1L, label1, value1, label2, value2, label3, value3);
    }

    /** Adds one to a counter. */
    public static void increment(String name, String... labelPairs) {
        increment(name, 1L, labelPairs);
    }

    /** Adds {@code amount}, which is not negative, to a counter without labels. */
    public static void increment(String name, long amount) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name), amount);
    }

    /** Adds {@code amount}, which is not negative, to a counter with one label. */
    public static void increment(String name, long amount, String label, String labelValue) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, label, labelValue), amount);
    }

    /** Adds {@code amount}, which is not negative, to a counter with two labels. */
    public static void increment(String name, long amount, String label1, String value1, String label2, String value2) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, label1, value1, label2, value2), amount);
    }

    /** Adds {@code amount}, which is not negative, to a counter with three labels. */
    public static void increment(
            String name,
            long amount,
            String label1,
            String value1,
            String label2,
            String value2,
            String label3,
            String value3) {
        add(
                SeriesByName.find(registry(), SeriesKind.COUNTER, name, label1, value1, label2, value2, label3, value3),
                amount);
    }

    /** Adds {@code amount}, which is not negative, to a counter. */
    public static void increment(String name, long amount, String... labelPairs) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, labelPairs), amount);
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter without labels. */
    public static void increment(String name, double amount) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name), amount);
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter with one label. */
    public static void increment(String name, double amount, String label, String labelValue) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, label, labelValue), amount);
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter with two labels. */
    public static void increment(
            String name, double amount, String label1, String value1, String label2, String value2) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, label1, value1, label2, value2), amount);
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter with three labels. */
    public static void increment(
            String name,
            double amount,
            String label1,
            String value1,
            String label2,
            String value2,
            String label3,
            String value3) {
        add(
                SeriesByName.find(registry(), SeriesKind.COUNTER, name, label1, value1, label2, value2, label3, value3),
                amount);
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter. */
    public static void increment(String name, double amount, String... labelPairs) {
        add(SeriesByName.find(registry(), SeriesKind.COUNTER, name, labelPairs), amount);
    }

    /** Counts {@code value} in a histogram without labels. */
    public static void observe(String name, double value) {
        observe(SeriesByName.find(registry(), SeriesKind.HISTOGRAM, name), value);
    }

    /** Counts {@code value} in a histogram with one label. */
    public static void observe(String name, double value, String label, String labelValue) {
        observe(SeriesByName.find(registry(), SeriesKind.HISTOGRAM, name, label, labelValue), value);
    }

    /** Counts {@code value} in a histogram with two labels. */
    public static void observe(String name, double value, String label1, String value1, String label2, String value2) {
        observe(SeriesByName.find(registry(), SeriesKind.HISTOGRAM, name, label1, value1, label2, value2), value);
    }

    /** Counts {@code value} in a histogram with three labels. */
    public static void observe(
            String name,
            double value,
            String label1,
            String value1,
            String label2,
            String value2,
            String label3,
            String value3) {
        observe(
                SeriesByName.find(
                        registry(), SeriesKind.HISTOGRAM, name, label1, value1, label2, value2, label3, value3),
                value);
    }

    /** Counts {@code value} in a histogram. */
    public static void observe(String name, double value, String... labelPairs) {
        observe(SeriesByName.find(registry(), SeriesKind.HISTOGRAM, name, labelPairs), value);
    }

    /** Sets a gauge without labels. */
    public static void set(String name, double value) {
        MetricRegistry registry = registry();
        set(registry, name, SeriesByName.find(registry, SeriesKind.GAUGE, name), value);
    }

    /** Sets a gauge with one label. */
    public static void set(String name, double value, String label, String labelValue) {
        MetricRegistry registry = registry();
        set(registry, name, SeriesByName.find(registry, SeriesKind.GAUGE, name, label, labelValue), value);
    }

    /** Sets a gauge with two labels. */
    public static void set(String name, double value, String label1, String value1, String label2, String value2) {
        MetricRegistry registry = registry();
        set(registry, name, SeriesByName.find(registry, SeriesKind.GAUGE, name, label1, value1, label2, value2), value);
    }

    /** Sets a gauge with three labels. */
    public static void set(
            String name,
            double value,
            String label1,
            String value1,
            String label2,
            String value2,
            String label3,
            String value3) {
        MetricRegistry registry = registry();
        set(
                registry,
                name,
                SeriesByName.find(registry, SeriesKind.GAUGE, name, label1, value1, label2, value2, label3, value3),
                value);
    }

    /** Sets a gauge. */
    public static void set(String name, double value, String... labelPairs) {
        MetricRegistry registry = registry();
        set(registry, name, SeriesByName.find(registry, SeriesKind.GAUGE, name, labelPairs), value);
    }

    /** A timer without labels; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(String name) {
        return orUnread(SeriesByName.find(registry(), SeriesKind.TIMER, name));
    }

    /** A timer with one label; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(String name, String label, String labelValue) {
        return orUnread(SeriesByName.find(registry(), SeriesKind.TIMER, name, label, labelValue));
    }

    /** A timer with two labels; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(String name, String label1, String value1, String label2, String value2) {
        return orUnread(SeriesByName.find(registry(), SeriesKind.TIMER, name, label1, value1, label2, value2));
    }

    /** A timer with three labels; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(
            String name, String label1, String value1, String label2, String value2, String label3, String value3) {
        return orUnread(
                SeriesByName.find(registry(), SeriesKind.TIMER, name, label1, value1, label2, value2, label3, value3));
    }

    /** A timer; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(String name, String... labelPairs) {
        return orUnread(SeriesByName.find(registry(), SeriesKind.TIMER, name, labelPairs));
    }

    /**
     * Labels the innermost measured call that this thread is inside of: {@code addLabel("user_tier", tier)} in the body of
     * a method with {@code @Metered(labels = "user_tier")}. See {@link CallLabels#addLabel}.
     */
    public static void addLabel(String name, @Nullable String value) {
        if (!CallScope.addLabelToInnermost(name, value)) {
            currentCall().addLabel(name, value);
        }
    }

    /**
     * The innermost measured call that this thread is inside of, to be labelled by other threads, or by the stages of what
     * it returns, until it has ended.
     */
    public static CallLabels currentCall() {
        return CallLabels.innermost();
    }

    /**
     * An executor that has {@code executor} run each task inside the measured call that submits it, so that the task can
     * label the call. A task that is submitted outside of all calls runs inside the one that is the innermost now; so it
     * is with the stages of a future that another thread completes.
     */
    public static Executor carryingCall(Executor executor) {
        return CallScope.carriedBy(executor);
    }

    private static void add(@Nullable Counter counter, long amount) {
        if (counter != null) {
            counter.increment(amount);
        }
    }

    private static void add(@Nullable Counter counter, double amount) {
        if (counter != null) {
            counter.increment(amount);
        }
    }

    private static void observe(@Nullable Histogram histogram, double value) {
        if (histogram != null) {
            histogram.observe(value);
        }
    }

    private static void set(MetricRegistry registry, String name, @Nullable Gauge gauge, double value) {
        if (gauge == null) {
            return;
        }
        if (gauge.hasCallback()) {
            registry.faults().report(Invalid.CONFLICT, "The gauge \"" + name + "\" has a callback; it cannot be set.");
        } else {
            gauge.set(value);
        }
    }

    private static Timer orUnread(@Nullable Timer timer) {
        return timer != null ? timer : UNREAD;
    }
}
