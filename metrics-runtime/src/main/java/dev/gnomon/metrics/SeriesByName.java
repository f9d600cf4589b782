// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds series by names alone, for who records: nothing is thrown, and what is refused is counted and is {@code null}.
 *
 * <p>The way to a series that was found before has two look-ups, of the metric by its name as given and of the series by
 * its values, with the names of the labels compared between them. No rule is applied on this way: a metric that is known
 * by a name and by its labels' names has passed the rules, and values are compared with those that have. All else goes
 * the long way, which makes what is missing and says what is wrong.
 *
 * <p>All methods are thread-safe. The short way takes no lock and allocates nothing.
 */
final class SeriesByName {
    private SeriesByName() {}

    static <S> @Nullable S find(MetricRegistry registry, SeriesKind<S> kind, String name) {
        MetricFamily<S> family = registry.known(kind, name);
        S found = family == null ? null : family.paired();
        return found != null ? found : findOrMake(registry, kind, name);
    }

    static <S> @Nullable S find(MetricRegistry registry, SeriesKind<S> kind, String name, String label, String value) {
        MetricFamily<S> family = registry.known(kind, name);
        S found = family == null ? null : family.paired(label, value);
        return found != null ? found : findOrMake(registry, kind, name, label, value);
    }

    static <S> @Nullable S find(
            MetricRegistry registry,
            SeriesKind<S> kind,
            String name,
            String label1,
            String value1,
            String label2,
            String value2) {
        MetricFamily<S> family = registry.known(kind, name);
        S found = family == null ? null : family.paired(label1, value1, label2, value2);
        return found != null ? found : findOrMake(registry, kind, name, label1, value1, label2, value2);
    }

    static <S> @Nullable S find(
            MetricRegistry registry,
            SeriesKind<S> kind,
            String name,
            String label1,
            String value1,
            String label2,
            String value2,
            String label3,
            String value3) {
        MetricFamily<S> family = registry.known(kind, name);
        S found = family == null ? null : family.paired(label1, value1, label2, value2, label3, value3);
        return found != null ? found : findOrMake(registry, kind, name, label1, value1, label2, value2, label3, value3);
    }

    static <S> @Nullable S find(MetricRegistry registry, SeriesKind<S> kind, String name, String[] labelPairs) {
        return findOrMake(registry, kind, name, labelPairs);
    }

    private static <S> @Nullable S findOrMake(
            MetricRegistry registry, SeriesKind<S> kind, String name, String... labelPairs) {
        if (registry.isClosed()) {
            return null;
        }
        List<String> labels;
        try {
            labels = names(labelPairs);
        } catch (RuntimeException refused) {
            registry.faults().report(Invalid.LABELS, "Of the metric \"" + name + "\": " + refused.getMessage());
            return null;
        }
        try {
            return registry.named(kind, name, labels).series(labels, values(labelPairs));
        } catch (RuntimeException refused) {
            registry.refuse(refused);
            return null;
        }
    }

    private static List<String> names(String[] labelPairs) {
        Labels.requirePairs(labelPairs);
        // Not List.of, which refuses the null that is to be explained.
        List<String> names = Arrays.asList(every2nd(labelPairs, 0));
        Labels.checkNames(names);
        return names;
    }

    private static List<String> values(String[] labelPairs) {
        return Arrays.asList(every2nd(labelPairs, 1));
    }

    private static String[] every2nd(String[] pairs, int from) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> pairs[2 * i + from])
                .toArray(String[]::new);
    }
}
