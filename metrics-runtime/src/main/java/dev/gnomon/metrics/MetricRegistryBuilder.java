// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a registry that differs from the default one: {@code MetricRegistry.builder().disable("action_*").build()}.
 *
 * <p>What the environment says applies beside what is said here: {@code METRICS_DISABLED} holds names of metrics, or
 * their beginnings with a {@code *} behind, with commas between. For one thread.
 */
public final class MetricRegistryBuilder {
    private static final String DISABLED = "METRICS_DISABLED";

    private final List<String> disabled = new ArrayList<>();
    private @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();

    MetricRegistryBuilder(Map<String, String> environment) {
        String names = environment.getOrDefault(DISABLED, "");
        try {
            disable(Arrays.stream(names.split(","))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .toArray(String[]::new));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    "The environment variable " + DISABLED + ": " + refused.getMessage(), refused);
        }
    }

    /**
     * Switches metrics off: none of their series is shown, and to record into one costs next to nothing. A call is
     * recorded as a whole, and shown in those of its metrics that are left. A name may have a counter's {@code _total} or
     * not; {@code "orders_*"} means all that begin with {@code orders_}. A name that no index declares is said in the log
     * when the registry is made, and means the metric that gets the name later.
     *
     * @throws IllegalArgumentException if one of them is no name of a metric and no beginning of names
     */
    public MetricRegistryBuilder disable(String... names) {
        DisabledMetrics.of(List.of(names));
        disabled.addAll(List.of(names));
        return this;
    }

    /** Looks for indexes where {@code indexes} does; by default, where the thread's context class loader does. */
    public MetricRegistryBuilder loader(ClassLoader indexes) {
        this.loader = indexes;
        return this;
    }

    /**
     * The registry, with the metrics of every index.
     *
     * @throws IllegalStateException if an index is broken, or two conflict
     */
    public MetricRegistry build() {
        ClassLoader own = MetricRegistry.class.getClassLoader();
        return MetricRegistry.load(Objects.requireNonNull(loader != null ? loader : own), DisabledMetrics.of(disabled));
    }
}
