// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one benchmark class from several runs, a row for each library: the floor first, then from the fastest to
 * the slowest on the last of the runs that has it; other parameters further down.
 */
record Rows(List<Run> runs, List<String> keys) {
    static Rows of(String group, Collection<Run> runs) {
        Map<String, Figure> last = new LinkedHashMap<>();
        runs.forEach(run -> run.group(group).forEach(figure -> last.put(figure.key(), figure)));
        List<String> keys = last.values().stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.params().toString())
                        .thenComparing(figure -> !figure.method().startsWith("floor"))
                        .thenComparingDouble(Figure::score))
                .map(Figure::key)
                .toList();
        return new Rows(List.copyOf(runs), keys);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The runs that have any of the figures. */
    List<Run> present() {
        return runs.stream()
                .filter(run -> keys.stream().anyMatch(key -> figure(run, key).isPresent()))
                .toList();
    }

    Optional<Figure> figure(Run run, String key) {
        return run.figures().stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** Any figure with this key, for its names. */
    Figure any(String key) {
        return runs.stream()
                .flatMap(run -> figure(run, key).stream())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the others are compared with: the floor, if there is one, or else ours with the same parameters. A variant of
     * ours is compared with that of the floor, if there is one.
     */
    Optional<Figure> reference(Run run, Figure figure) {
        String own = figure.method().replaceFirst("^gnomon", "floor");
        return reference(run, figure, own.startsWith("floor") ? own : "floor")
                .or(() -> reference(run, figure, "floor"))
                .or(() -> reference(run, figure, "gnomon"));
    }

    boolean hasFloor() {
        return keys.stream().anyMatch(key -> any(key).method().startsWith("floor"));
    }

    /** Whether iterations took the values of a parameter in turn, and were compared with their neighbours. */
    boolean areInTurn() {
        return runs.stream()
                .anyMatch(run -> keys.stream()
                        .anyMatch(
                                key -> figure(run, key).map(Figure::besideFirst).isPresent()));
    }

    private Optional<Figure> reference(Run run, Figure figure, String method) {
        return run.group(figure.group()).stream()
                .filter(other -> other.method().equals(method))
                .filter(other -> other.params().equals(figure.params()))
                .findFirst();
    }
}
