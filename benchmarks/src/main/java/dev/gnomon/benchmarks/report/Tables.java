// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The page's tables, in Markdown. */
final class Tables {
    private static final String NONE = "–";

    private Tables() {}

    /** What was measured on what. */
    static String runs(Collection<ResultFiles.Named> runs) {
        List<List<String>> lines = new ArrayList<>();
        for (ResultFiles.Named named : runs) {
            Run run = named.run();
            lines.add(List.of(
                    "[" + run.name() + "](../benchmarks/results/" + named.file() + ")",
                    run.vendor() + " " + run.jdk(),
                    run.cpu() + ", " + run.cores() + " cores, " + run.memoryGib() + " GiB",
                    run.os(),
                    "`" + run.commit() + "`",
                    run.date(),
                    "`" + run.command() + "`"));
        }
        return table(List.of("", "JDK", "Machine", "System", "Commit", "Date", "Command"), lines);
    }

    /** What was to be reached, and what was. */
    static String goals(Collection<Run> runs) {
        List<String> head = new ArrayList<>(List.of("Figure", "Goal"));
        runs.forEach(run -> head.add(run.name()));
        List<List<String>> lines = new ArrayList<>();
        for (Goal goal : Goal.ALL) {
            String limit = (goal.upper() ? "≤ " : "≥ ") + amount(goal.limit(), goal.unit());
            List<String> line = new ArrayList<>(List.of(goal.figure(), limit));
            runs.forEach(run -> line.add(reached(goal, run)));
            lines.add(line);
        }
        return table(head, lines);
    }

    /** One benchmark class: a line for each library. */
    static String rows(Rows rows) {
        List<String> head = new ArrayList<>(List.of(""));
        for (Run run : rows.present()) {
            head.add(run.name() + ", " + Names.unit(rows.any(rows.keys().get(0))));
            head.add("±");
            head.add("fastest");
            head.add(rows.hasFloor() ? "× floor" : "× Gnomon");
            head.add("B/op");
            if (rows.areInTurn()) {
                head.add("× neighbours");
            }
        }
        List<List<String>> lines = new ArrayList<>();
        for (String key : rows.keys()) {
            Figure figure = rows.any(key);
            String name = Names.of(figure);
            List<String> line = new ArrayList<>(List.of(figure.method().equals("gnomon") ? "**" + name + "**" : name));
            rows.present().forEach(run -> line.addAll(cells(rows, run, key)));
            lines.add(line);
        }
        return table(head, lines);
    }

    private static List<String> cells(Rows rows, Run run, String key) {
        Optional<Figure> figure = rows.figure(run, key);
        List<String> cells = new ArrayList<>();
        cells.add(figure.map(measured -> Names.number(measured.score())).orElse(NONE));
        cells.add(figure.map(Figure::spread).map(Names::number).orElse(NONE));
        cells.add(figure.map(Figure::fastest).map(Names::number).orElse(NONE));
        cells.add(figure.flatMap(measured ->
                        rows.reference(run, measured).map(other -> Names.number(measured.score() / other.score())))
                .orElse(NONE));
        cells.add(figure.map(Figure::allocated)
                .map(bytes -> Long.toString(Math.round(bytes)))
                .orElse(NONE));
        if (rows.areInTurn()) {
            cells.add(figure.map(Figure::besideFirst).map(Tables::median).orElse(NONE));
        }
        return cells;
    }

    private static String median(Median median) {
        return Names.number(median.value()) + (median.spread() == null ? "" : " ± " + Names.number(median.spread()));
    }

    private static String reached(Goal goal, Run run) {
        OptionalDouble reached = goal.value().apply(run);
        if (reached.isEmpty()) {
            return NONE;
        }
        OptionalDouble fastest = goal.value().apply(run.ofFastest());
        List<Double> numbers =
                DoubleStream.concat(reached.stream(), fastest.stream()).boxed().toList();
        long met = numbers.stream().filter(goal::isMetBy).count();
        return numbers.stream().map(number -> number(goal, number)).collect(Collectors.joining(" / "))
                + (goal.unit().isEmpty() ? "" : " " + goal.unit())
                + (met == numbers.size() ? " ✓" : met > 0 ? " (✓)" : " missed");
    }

    /** Bold if it misses the limit, and never the same text as the limit then. */
    private static String number(Goal goal, double number) {
        String text = Names.number(number);
        if (goal.isMetBy(number)) {
            return text;
        }
        return "**" + (text.equals(Names.number(goal.limit())) ? Double.toString(Median.rounded(number)) : text) + "**";
    }

    private static String amount(double value, String unit) {
        return unit.isEmpty() ? Names.number(value) : Names.number(value) + " " + unit;
    }

    /** The first column is text, the others are numbers unless they are the machine's. */
    private static String table(List<String> head, List<List<String>> lines) {
        String rule = head.stream()
                .map(cell -> cell.equals("±")
                                || cell.equals("fastest")
                                || cell.contains(",")
                                || cell.startsWith("×")
                                || cell.equals("B/op")
                        ? "---:"
                        : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return line(head) + rule + lines.stream().map(Tables::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
