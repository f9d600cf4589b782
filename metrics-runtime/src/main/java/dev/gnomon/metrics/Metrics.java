// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.Refusals.Exhausted;
import dev.gnomon.metrics.Refusals.Invalid;
import dev.gnomon.metrics.vocabulary.BucketRules;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Records by name into the installed registry: {@code Metrics.increment("orders", "currency", code)}. Labels are given
 * as names and values in turn.
 *
 * <p>Until a registry is {@linkplain #install installed}, a default one, without indexes, takes what is recorded, and
 * nobody exports it; installing another logs a warning if something had been recorded.
 *
 * <p>Thread-safe. These methods record, so none of them throws: a name or label that is refused, or a name that belongs
 * to another type of metric, changes nothing, is counted in {@code metrics_validation_errors_total}, and logged a
 * bounded number of times. Each call looks the series up and allocates; a handle from the registry, kept in a field,
 * does neither.
 */
public final class Metrics {
    private static final MetricRegistry DEFAULT = MetricRegistry.createEmpty();
    private static final AtomicReference<MetricRegistry> INSTALLED = new AtomicReference<>(DEFAULT);
    private static final System.Logger LOG = System.getLogger("dev.gnomon.metrics");

    private Metrics() {}

    /**
     * Makes {@code registry} the one that these methods record into. Handles of the former one go on recording there.
     *
     * @return the former one
     */
    public static MetricRegistry install(MetricRegistry registry) {
        if (registry == null) {
            throw new IllegalArgumentException("The registry is null; install MetricRegistry.create().");
        }
        MetricRegistry former = INSTALLED.getAndSet(registry);
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
        return INSTALLED.get();
    }

    /** The registry that is there until another is installed. */
    static MetricRegistry defaultRegistry() {
        return DEFAULT;
    }

    /** Adds one to a counter. */
    public static void increment(String name, String... labelPairs) {
        increment(name, 1L, labelPairs);
    }

    /** Adds {@code amount}, which is not negative, to a counter. */
    public static void increment(String name, long amount, String... labelPairs) {
        Counter counter = find(registry(), Kind.COUNTER, name, labelPairs);
        if (counter != null) {
            counter.increment(amount);
        }
    }

    /** Adds {@code amount}, which is finite and not negative, to a counter. */
    public static void increment(String name, double amount, String... labelPairs) {
        Counter counter = find(registry(), Kind.COUNTER, name, labelPairs);
        if (counter != null) {
            counter.increment(amount);
        }
    }

    /** Counts {@code value} in a histogram. */
    public static void observe(String name, double value, String... labelPairs) {
        Histogram histogram = find(registry(), Kind.HISTOGRAM, name, labelPairs);
        if (histogram != null) {
            histogram.observe(value);
        }
    }

    /** Sets a gauge. */
    public static void set(String name, double value, String... labelPairs) {
        MetricRegistry registry = registry();
        GaugeSeries series = find(registry, Kind.GAUGE, name, labelPairs);
        if (series instanceof Gauge gauge) {
            gauge.set(value);
        } else if (series != null) {
            registry.refusals()
                    .invalid(Invalid.CONFLICT, "The gauge \"" + name + "\" has a callback; it cannot be set.");
        }
    }

    /** A timer; if the name or the labels are refused, one that nobody reads. */
    public static Timer timer(String name, String... labelPairs) {
        Timer timer = find(registry(), Kind.TIMER, name, labelPairs);
        return timer != null ? timer : new Timer(BucketRules.DEFAULT_SECONDS);
    }

    private static <S> @Nullable S find(MetricRegistry registry, Kind<S> kind, String name, String[] labelPairs) {
        Labels labels;
        try {
            labels = Labels.of(labelPairs);
        } catch (RuntimeException refused) {
            registry.refusals().invalid(Invalid.LABELS, "Of the metric \"" + name + "\": " + refused.getMessage());
            return null;
        }
        try {
            return registry.named(kind, name, labels);
        } catch (LimitReachedException refused) {
            registry.refusals().exhausted(Exhausted.METRICS, String.valueOf(refused.getMessage()));
        } catch (IllegalStateException refused) {
            registry.refusals().invalid(Invalid.CONFLICT, String.valueOf(refused.getMessage()));
        } catch (RuntimeException refused) {
            registry.refusals().invalid(Invalid.NAME, String.valueOf(refused.getMessage()));
        }
        return null;
    }
}
