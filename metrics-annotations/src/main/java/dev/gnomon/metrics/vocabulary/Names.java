// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.Locale;
import java.util.regex.Pattern;

/** Composes names from what a user wrote. All methods are pure and thread-safe. */
public final class Names {
    /** The ending of every counter's name. */
    static final String TOTAL = "_total";

    /** The unit of every timer. */
    static final String SECONDS = "seconds";

    /** Between a lower-case letter or digit and an upper-case one, and before the last capital of an acronym. */
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern REFUSED = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /**
     * The Java identifier {@code name} in snake_case, in the characters that metric names may hold: {@code getUser}
     * becomes {@code get_user}, {@code parseURLFor2} becomes {@code parse_url_for2}. What has no letter or digit
     * becomes {@code _}.
     */
    public static String snakeCase(String name) {
        String separated = WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
        String joined = REFUSED.matcher(separated).replaceAll("_");
        String trimmed = trim(joined);
        if (trimmed.isEmpty()) {
            return "_";
        }
        return Character.isDigit(trimmed.charAt(0)) ? "_" + trimmed : trimmed;
    }

    /**
     * The full name of a metric: the prefix, the name, the unit unless the name already ends with it, and
     * {@code _total} for a counter. A timer's unit is seconds.
     */
    public static String metricName(String prefix, String name, String unit, MetricType type) {
        String suffix = type == MetricType.COUNTER ? TOTAL : "";
        String stem = WireNames.family(name, type);
        String effectiveUnit = type == MetricType.TIMER && unit.isEmpty() ? SECONDS : unit;
        String unitSuffix = effectiveUnit.isEmpty() || endsWithWord(stem, effectiveUnit) ? "" : "_" + effectiveUnit;
        return prefix + stem + unitSuffix + suffix;
    }

    private static boolean endsWithWord(String name, String word) {
        return name.equals(word) || name.endsWith("_" + word);
    }

    private static String trim(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && name.charAt(from) == '_') {
            from++;
        }
        while (to > from && name.charAt(to - 1) == '_') {
            to--;
        }
        return name.substring(from, to);
    }
}
