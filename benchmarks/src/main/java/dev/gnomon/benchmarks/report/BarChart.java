// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chart of one benchmark class as SVG: a group of bars for each library, a bar for each run, and a dashed line at the
 * floor of the last run. It brings its own ground, so that it can be read on a light page and on a dark one.
 */
final class BarChart {
    private static final int WIDTH = 800;
    private static final int LEFT = 250;
    private static final int RIGHT = 90;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int BAR = 13;
    private static final int GAP = 11;
    private static final int TICKS = 5;
    private static final String STYLE = """
            <style>
              text { font: 12px system-ui, sans-serif; fill: #1f2328; }
              .title { font-weight: 600; font-size: 14px; }
              .faint { fill: #59636e; }
              .end { text-anchor: end; }
              .middle { text-anchor: middle; }
              .ground { fill: #ffffff; }
              .grid { stroke: #d8dee4; }
              .spread { stroke: #1f2328; opacity: 0.6; }
              .line { stroke: #bc4c00; stroke-dasharray: 4 3; }
              .ours { fill: #0969da; }
              .peer { fill: #8c959f; }
              .floor { fill: #bc4c00; }
              .b1 { opacity: 0.6; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .faint { fill: #9198a1; }
                .ground { fill: #0d1117; }
                .grid { stroke: #30363d; }
                .spread { stroke: #e6edf3; }
                .line { stroke: #f0883e; }
                .ours { fill: #58a6ff; }
                .peer { fill: #6e7681; }
                .floor { fill: #f0883e; }
              }
            </style>
            """;

    private final Section section;
    private final Rows rows;
    private final List<Run> runs;
    private final double step;
    private final double max;
    private final int height;
    private final StringBuilder svg = new StringBuilder();

    private BarChart(Section section, Rows rows) {
        this.section = section;
        this.rows = rows;
        this.runs = rows.present();
        double most = rows.keys().stream()
                .flatMap(key -> runs.stream().flatMap(run -> rows.figure(run, key).stream()))
                .mapToDouble(Figure::score)
                .max()
                .orElse(1);
        this.step = step(most / TICKS);
        this.max = Math.ceil(most / step) * step;
        this.height = TOP + rows.keys().size() * groupHeight() + BOTTOM;
    }

    /** The chart of these rows, which are not empty. */
    static String of(Section section, Rows rows) {
        return new BarChart(section, rows).draw();
    }

    private String draw() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n",
                WIDTH,
                height,
                WIDTH,
                height));
        svg.append("<title>").append(section.title()).append("</title>\n").append(STYLE);
        svg.append("<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n");
        text(16, 24, "title", section.title());
        legend();
        axis();
        for (int i = 0; i < rows.keys().size(); i++) {
            group(TOP + i * groupHeight() + GAP / 2.0, rows.keys().get(i));
        }
        floor();
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        int x = WIDTH - 16 - 70 * runs.size();
        for (int i = 0; i < runs.size(); i++) {
            rectangle("ours" + shade(i), x + 70.0 * i, 15, 11, 11);
            text(x + 70.0 * i + 16, 25, "", runs.get(i).name());
        }
    }

    private void axis() {
        double bottom = height - BOTTOM;
        for (int i = 0; i * step <= max * 1.0001; i++) {
            double x = x(i * step);
            line("grid", x, TOP, x, bottom);
            text(x, bottom + 16, "faint middle", tick(i * step));
        }
        String unit = Names.unit(rows.any(rows.keys().get(0)));
        text(x(max / 2), bottom + 36, "faint middle", section.axis() + ", " + unit + "; less is better");
    }

    private void group(double y, String key) {
        Figure any = rows.any(key);
        text(LEFT - 10, y + runs.size() * BAR / 2.0 + 4, "end", Names.of(any));
        String kind = switch (any.method()) {
            case "floor", "floorHandle" -> "floor";
            case "gnomon", "gnomonHandle", "gnomonStatic", "gnomonBeside", "gnomonArgument", "gnomonAndDagger" ->
                "ours";
            default -> "peer";
        };
        for (int i = 0; i < runs.size(); i++) {
            Optional<Figure> figure = rows.figure(runs.get(i), key);
            if (figure.isPresent()) {
                bar(y + i * BAR, kind + shade(i), figure.get());
            }
        }
    }

    private void bar(double y, String kind, Figure figure) {
        double end = x(figure.score());
        rectangle(kind, LEFT, y, end - LEFT, BAR - 2);
        double spread = figure.spread() == null ? 0 : figure.spread();
        double most = Math.min(figure.score() + spread, max);
        if (spread > 0) {
            line("spread", x(Math.max(0, figure.score() - spread)), y + BAR / 2.0 - 1, x(most), y + BAR / 2.0 - 1);
        }
        text(Math.max(end, x(most)) + 6, y + BAR - 3, "faint", Names.number(figure.score()));
    }

    private void floor() {
        Run last = runs.get(runs.size() - 1);
        last.score(section.group() + ".floor")
                .ifPresent(floor -> line("line", x(floor), TOP, x(floor), height - (double) BOTTOM));
    }

    private int groupHeight() {
        return runs.size() * BAR + GAP;
    }

    /** The last run is the one that counts; the ones before are paler. */
    private String shade(int run) {
        return run == runs.size() - 1 ? "" : " b1";
    }

    private double x(double value) {
        return LEFT + value / max * (WIDTH - LEFT - RIGHT);
    }

    private String tick(double value) {
        return String.format(Locale.ROOT, step >= 1 ? "%,.0f" : step >= 0.1 ? "%.1f" : "%.2f", value);
    }

    private void text(double x, double y, String kind, String text) {
        svg.append(
                String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>\n", x, y, kind, text));
    }

    private void rectangle(String kind, double x, double y, double width, double rectangleHeight) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>\n",
                kind,
                x,
                y,
                width,
                rectangleHeight));
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                kind,
                x1,
                y1,
                x2,
                y2));
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is at least {@code least}. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
