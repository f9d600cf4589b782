// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** What methods, units and numbers are called in tables and charts. */
final class Names {
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("floor", "floor"),
            Map.entry("floorHandle", "floor, generated handles"),
            Map.entry("gnomon", "Gnomon"),
            Map.entry("gnomonHandle", "Gnomon, generated handle"),
            Map.entry("gnomonStatic", "Gnomon, generated static method"),
            Map.entry("gnomonBeside", "Gnomon, a call beside"),
            Map.entry("gnomonArgument", "Gnomon, from an argument"),
            Map.entry("gnomonAndDagger", "Gnomon and Dagger"),
            Map.entry("dagger", "Dagger"),
            Map.entry("clientJava", "client_java"),
            Map.entry("clientJavaLookup", "client_java, looked up"),
            Map.entry("clientJavaResolved", "client_java, resolved"),
            Map.entry("micrometer", "Micrometer"),
            Map.entry("micrometerAspect", "Micrometer, as its aspects"),
            Map.entry("openTelemetry", "OpenTelemetry"),
            Map.entry("dropwizard", "Dropwizard"),
            Map.entry("avaje", "avaje"),
            Map.entry("avajeEnhanced", "avaje, as its enhancement"));

    private Names() {}

    /** The library of a figure, with its parameters: {@code client_java (2 recorders)}. */
    static String of(Figure figure) {
        StringBuilder name = new StringBuilder(METHODS.getOrDefault(figure.method(), figure.method()));
        figure.params()
                .forEach((param, value) -> name.append(" (")
                        .append(value)
                        .append(' ')
                        .append(value.equals("1") ? singular(words(param)) : words(param))
                        .append(')'));
        return name.toString();
    }

    /** {@code ns/op} is {@code ns}. */
    static String unit(Figure figure) {
        return figure.unit().replaceAll("/.*", "");
    }

    /** With three digits, or all before the point. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 99.95 ? "%,.0f" : size >= 9.995 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String singular(String words) {
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
