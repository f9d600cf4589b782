// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A result file: what was measured in one go, and on what.
 *
 * @param cpu the processor's name
 * @param cores that the JVM saw
 * @param memoryGib the machine's, in GiB
 * @param os its name and version
 * @param jdk its version
 * @param vendor of the JDK
 * @param commit of this project; {@code -dirty} follows if the sources differed from it
 * @param date of the run
 * @param command that started it
 */
record Run(
        String cpu,
        int cores,
        long memoryGib,
        String os,
        String jdk,
        String vendor,
        String commit,
        String date,
        String command,
        List<Figure> figures) {

    /** The figures of a benchmark class, in the order of the file. */
    List<Figure> group(String group) {
        return figures.stream().filter(figure -> figure.group().equals(group)).toList();
    }

    /** The score of the figure with this key, if it was measured. */
    OptionalDouble score(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .mapToDouble(Figure::score)
                .findFirst();
    }

    /** What an iteration of this figure takes beside its neighbours, if that was measured. */
    OptionalDouble besideFirst(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .flatMap(figure -> Stream.ofNullable(figure.besideFirst()))
                .mapToDouble(Median::value)
                .findFirst();
    }

    /** The same run, with the fastest iteration of each figure for its median; without what is not a time. */
    Run ofFastest() {
        List<Figure> fastest =
                figures.stream().flatMap(figure -> figure.ofFastest().stream()).toList();
        return new Run(cpu, cores, memoryGib, os, jdk, vendor, commit, date, command, fastest);
    }

    /** The feature version of the JDK, such as 17. */
    int feature() {
        return Runtime.Version.parse(jdk).feature();
    }

    /** What columns and bars are called. */
    String name() {
        return "JDK " + feature();
    }
}
