// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes a result file of what JMH and the weighing of memory wrote. Runs on the machine and the JDK that were measured. */
public final class WriteResults {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACKAGE = "dev.gnomon.benchmarks.";

    /** Between the values of a parameter that the iterations take in turn. */
    private static final String IN_TURN = ",";

    private WriteResults() {}

    /** The arguments: the file of the weights, which may be missing, the commit, the command, the result, those of JMH. */
    public static void main(String... arguments) throws IOException {
        List<JsonNode> rounds = new ArrayList<>();
        for (String round : Arrays.asList(arguments).subList(4, arguments.length)) {
            rounds.add(JSON.readTree(Path.of(round).toFile()));
        }
        List<Figure> figures = new ArrayList<>();
        for (JsonNode result : Rounds.together(rounds)) {
            figures.addAll(figures(result));
        }
        Path weights = Path.of(arguments[0]);
        if (Files.exists(weights)) {
            figures.addAll(weights(Files.readAllLines(weights)));
        }
        ResultFiles.write(Path.of(arguments[3]), run(arguments[1], arguments[2], figures));
    }

    /** One for a result, or, where a parameter has several values that the iterations take in turn, one for each value. */
    static List<Figure> figures(JsonNode result) {
        SortedMap<String, String> params = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        for (Map.Entry<String, String> param : params.entrySet()) {
            String[] inTurn = param.getValue().split(IN_TURN, -1);
            if (inTurn.length > 1) {
                List<Figure> figures = new ArrayList<>();
                for (int i = 0; i < inTurn.length; i++) {
                    SortedMap<String, String> one = new TreeMap<>(params);
                    one.put(param.getKey(), inTurn[i]);
                    figures.add(figure(result, one, i, inTurn.length));
                }
                return figures;
            }
        }
        return List.of(figure(result, params, 0, 1));
    }

    /** Of the iterations that have this value of the parameter; what they allocate is known of all together only. */
    private static Figure figure(JsonNode result, SortedMap<String, String> params, int place, int values) {
        JsonNode metric = result.path("primaryMetric");
        InTurn iterations = new InTurn(forks(metric.path("rawData")), place, values);
        Median median = iterations.median();
        return new Figure(
                result.path("benchmark").asText().substring(PACKAGE.length()),
                result.path("mode").asText(),
                params,
                result.path("threads").asInt(),
                result.path("forks").asInt(),
                iterations.count(result.path("measurementIterations").asInt()),
                median.value(),
                median.spread(),
                iterations.fastest(),
                metric.path("scoreUnit").asText(),
                values == 1 ? number(allocation(result.path("secondaryMetrics")).path("score")) : null,
                iterations.besideFirst());
    }

    private static List<double[]> forks(JsonNode rawData) {
        return StreamSupport.stream(rawData.spliterator(), false)
                .map(fork -> StreamSupport.stream(fork.spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray())
                .toList();
    }

    /** One for all weights of the same library after the same callers; each of them is of a JVM of its own. */
    private static List<Figure> weights(List<String> lines) throws IOException {
        Map<JsonNode, List<Double>> weights = new LinkedHashMap<>();
        for (String line : lines) {
            ObjectNode weighed = (ObjectNode) JSON.readTree(line);
            double bytes = weighed.remove("bytesPerMethod").asDouble();
            weights.computeIfAbsent(weighed, first -> new ArrayList<>()).add(bytes);
        }
        return weights.entrySet().stream()
                .map(weight -> weight(weight.getKey(), weight.getValue()))
                .toList();
    }

    private static Figure weight(JsonNode weighed, List<Double> bytes) {
        Median median =
                Median.of(bytes.stream().mapToDouble(Double::doubleValue).toArray());
        return new Figure(
                "footprint.Footprint." + weighed.path("library").asText(),
                "weight",
                new TreeMap<>(Map.of(
                        weighed.path("callers").asText(), weighed.path("count").asText())),
                weighed.path("count").asInt(),
                bytes.size(),
                1,
                median.value(),
                median.spread(),
                "B/method",
                null);
    }

    /** JDKs and versions of JMH differ in a dot before the name. */
    private static JsonNode allocation(JsonNode secondary) {
        JsonNode plain = secondary.path("gc.alloc.rate.norm");
        return plain.isMissingNode() ? secondary.path("\u00b7gc.alloc.rate.norm") : plain;
    }

    /** What JMH cannot say is the text "NaN". */
    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? Median.rounded(node.asDouble()) : null;
    }

    private static Run run(String commit, String command, List<Figure> figures) throws IOException {
        return new Run(
                proc("/proc/cpuinfo", "model name\\s*:\\s*(.*)"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(Long.parseLong(proc("/proc/meminfo", "MemTotal:\\s*(\\d+)")) / 1024.0 / 1024.0),
                System.getProperty("os.name") + " "
                        + System.getProperty("os.version").replaceFirst("-.*", "") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                commit,
                LocalDate.now(ZoneOffset.UTC).toString(),
                command,
                figures);
    }

    private static String proc(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        if (!matcher.find()) {
            throw new IllegalStateException(file + " has no line " + pattern + "; run on Linux.");
        }
        return matcher.group(1).strip();
    }
}
