// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ?name[]=...} asks for. A metric is let through under its own name and under that of any of its samples:
 * {@code a_seconds} and {@code a_seconds_bucket} both give the histogram {@code a_seconds}. Only what was asked for
 * loses its suffix: {@code a} does not give a gauge {@code a_count}. client_java's filter compares beginnings instead
 * and lets {@code a} through with {@code a_seconds}.
 */
final class NameFilter implements Predicate<String> {
    private static final List<String> SUFFIXES = List.of("_total", "_created", "_bucket", "_count", "_sum", "_info");

    private final Set<String> families = new HashSet<>();

    private NameFilter(Set<String> names) {
        for (String name : names) {
            families.add(name);
            families.add(withoutSuffix(name));
        }
    }

    /** The filter of a raw query; {@code null} when it names nothing and everything is wanted. */
    static @Nullable NameFilter parse(@Nullable String rawQuery) {
        Set<String> names = new HashSet<>();
        for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && decode(pair.substring(0, equals)).equals("name[]")) {
                names.add(decode(pair.substring(equals + 1)));
            }
        }
        return names.isEmpty() ? null : new NameFilter(names);
    }

    @Override
    public boolean test(String name) {
        return families.contains(name);
    }

    private static String withoutSuffix(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray % names no metric
        }
    }
}
