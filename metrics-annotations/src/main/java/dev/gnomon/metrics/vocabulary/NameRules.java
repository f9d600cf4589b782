// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of metrics and labels may be. Each rule answers with the fault, as a sentence with the remedy, or with
 * nothing.
 *
 * <p>The character set is that of the classic Prometheus data model, without the colon, which belongs to recording
 * rules. The other rules are the naming practices of Prometheus and the reserved suffixes of OpenMetrics 1.0: a name
 * that breaks them collides on the wire or is renamed by it.
 *
 * <p>All methods are pure and thread-safe.
 */
public final class NameRules {
    /** The longest metric name, in characters. */
    public static final int MAX_METRIC_NAME = 128;

    /** The longest label name, in characters. */
    public static final int MAX_LABEL_NAME = 64;

    /** The longest label value, in characters. */
    public static final int MAX_LABEL_VALUE = 256;

    /** The most labels a metric declares. */
    public static final int MAX_LABELS = 16;

    private static final Set<String> RESERVED_LABELS = Set.of("le", "quantile");
    private static final List<String> RESERVED_SUFFIXES = List.of("_count", "_sum", "_bucket", "_created", "_info");

    /** Units that are a constant factor away from the base unit, which is what dashboards expect. */
    private static final Map<String, String> BASE_UNITS = Map.ofEntries(
            Map.entry("_ms", "_seconds"),
            Map.entry("_millis", "_seconds"),
            Map.entry("_milliseconds", "_seconds"),
            Map.entry("_us", "_seconds"),
            Map.entry("_micros", "_seconds"),
            Map.entry("_microseconds", "_seconds"),
            Map.entry("_ns", "_seconds"),
            Map.entry("_nanos", "_seconds"),
            Map.entry("_nanoseconds", "_seconds"),
            Map.entry("_minutes", "_seconds"),
            Map.entry("_hours", "_seconds"),
            Map.entry("_kb", "_bytes"),
            Map.entry("_kilobytes", "_bytes"),
            Map.entry("_mb", "_bytes"),
            Map.entry("_megabytes", "_bytes"),
            Map.entry("_percent", "_ratio"));

    private NameRules() {}

    /** The fault of {@code name} as the name of a metric of {@code type}. */
    public static Optional<String> metricNameFault(String name, MetricType type) {
        Optional<String> fault = spellingFault("metric name", name, MAX_METRIC_NAME);
        if (fault.isPresent()) {
            return fault;
        }
        if (type != MetricType.COUNTER && name.endsWith("_total")) {
            return Optional.of(
                    "The metric name \"" + name + "\" ends with _total, which only a counter may; drop the suffix.");
        }
        if (name.equals("_total") || name.endsWith("_total_total")) {
            return Optional.of("The metric name \"" + name
                    + "\" has no word of its own before _total, the ending of every counter; name what is counted.");
        }
        for (String suffix : RESERVED_SUFFIXES) {
            if (name.endsWith(suffix)) {
                return Optional.of("The metric name \"" + name + "\" ends with " + suffix
                        + ", which the exposition format adds itself; choose another ending.");
            }
        }
        return unitFault(name);
    }

    /** The fault of {@code prefix} as the beginning of metric names; the empty prefix is faultless. */
    public static Optional<String> prefixFault(String prefix) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> fault = spellingFault("prefix", prefix, MAX_METRIC_NAME / 2);
        if (fault.isPresent() || prefix.endsWith("_")) {
            return fault;
        }
        return Optional.of(
                "The prefix \"" + prefix + "\" would run into the name after it; write \"" + prefix + "_\".");
    }

    /** The fault of {@code name} as the name of a label. */
    public static Optional<String> labelNameFault(String name) {
        if (RESERVED_LABELS.contains(name)) {
            return Optional.of("The label name \"" + name
                    + "\" is reserved for the buckets and quantiles of the exposition format; choose another name.");
        }
        return spellingFault("label name", name, MAX_LABEL_NAME);
    }

    private static Optional<String> spellingFault(String what, String name, int longest) {
        if (name.isEmpty()) {
            return Optional.of("The " + what + " is empty; give it one.");
        }
        if (!isSpelledRight(name)) {
            return Optional.of("The " + what + " \"" + name
                    + "\" may hold only letters, digits and underscores, and not begin with a digit.");
        }
        if (name.startsWith("__")) {
            return Optional.of("The " + what + " \"" + name
                    + "\" begins with two underscores, which Prometheus keeps for itself; drop one.");
        }
        if (name.length() > longest) {
            return Optional.of(
                    "The " + what + " \"" + name + "\" is longer than " + longest + " characters; shorten it.");
        }
        return Optional.empty();
    }

    private static boolean isSpelledRight(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter && (!isDigit || i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> unitFault(String name) {
        String stem = WireNames.family(name, MetricType.COUNTER);
        int lastWord = stem.lastIndexOf('_');
        String base = lastWord < 0 ? null : BASE_UNITS.get(stem.substring(lastWord));
        return base == null
                ? Optional.empty()
                : Optional.of("The metric name \"" + name + "\" is not in the base unit; record " + base.substring(1)
                        + " and end the name with " + base + ".");
    }
}
