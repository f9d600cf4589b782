// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an {@code Accept} or {@code Accept-Encoding} header. Immutable.
 *
 * @param value the media type or coding, in lower case
 * @param parameters its parameters without {@code q}, their names in lower case
 * @param quality how much it is wanted, 0 (not at all) to 1
 */
record Preference(String value, Map<String, String> parameters, double quality) {
    /** The entries of the headers, the most wanted first and otherwise in their order. Never fails. */
    static List<Preference> parse(@Nullable List<String> headers) {
        if (headers == null) {
            return List.of();
        }
        List<Preference> preferences = new ArrayList<>();
        for (String entry : String.join(",", headers).split(",", -1)) {
            if (!entry.isBlank()) {
                preferences.add(parseEntry(entry));
            }
        }
        preferences.sort(Comparator.comparingDouble(Preference::quality).reversed());
        return preferences;
    }

    private static Preference parseEntry(String entry) {
        String[] parts = entry.split(";", -1);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                String name = parts[i].substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.put(name, unquote(parts[i].substring(equals + 1).strip()));
            }
        }
        String quality = parameters.remove("q");
        return new Preference(parts[0].strip().toLowerCase(Locale.ROOT), Map.copyOf(parameters), parseQuality(quality));
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static double parseQuality(@Nullable String quality) {
        if (quality == null) {
            return 1;
        }
        try {
            double parsed = Double.parseDouble(quality);
            return parsed >= 0 && parsed <= 1 ? parsed : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** How much the first of the values that has an entry is wanted, 0 if none has. */
    static double qualityOf(List<Preference> preferences, String... values) {
        for (String value : values) {
            for (Preference preference : preferences) {
                if (preference.value().equals(value)) {
                    return preference.quality();
                }
            }
        }
        return 0;
    }

    /** Whether the parameter is absent or has one of the values. */
    boolean admits(String parameter, String... values) {
        String actual = parameters.get(parameter);
        return actual == null || List.of(values).contains(actual);
    }
}
