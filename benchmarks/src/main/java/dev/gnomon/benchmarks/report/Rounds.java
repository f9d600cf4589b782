// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what JMH wrote in several rounds, in each of which every benchmark was run: as if all forks of a benchmark
 * had been run one after the other. In rounds, what disturbs the machine for some minutes disturbs a part of the forks of
 * every benchmark, which a median withstands, and not all forks of a few.
 */
final class Rounds {
    private Rounds() {}

    /** A result for each benchmark and its parameters, with the forks of all {@code rounds}. */
    static Collection<JsonNode> together(List<JsonNode> rounds) {
        Map<List<JsonNode>, List<JsonNode>> results = new LinkedHashMap<>();
        for (JsonNode round : rounds) {
            for (JsonNode result : round) {
                List<JsonNode> key = List.of(result.path("benchmark"), result.path("params"));
                results.computeIfAbsent(key, first -> new ArrayList<>()).add(result);
            }
        }
        return results.values().stream().map(Rounds::one).toList();
    }

    private static JsonNode one(List<JsonNode> rounds) {
        ObjectNode one = rounds.get(0).deepCopy();
        ArrayNode rawData = one.withObject("/primaryMetric").withArray("/rawData");
        rounds.stream().skip(1).flatMap(round -> forks(round).stream()).forEach(rawData::add);
        one.put(
                "forks",
                rounds.stream().mapToInt(round -> round.path("forks").asInt()).sum());
        one.path("secondaryMetrics")
                .properties()
                .forEach(metric -> ((ObjectNode) metric.getValue()).put("score", mean(rounds, metric.getKey())));
        return one;
    }

    private static List<JsonNode> forks(JsonNode round) {
        List<JsonNode> forks = new ArrayList<>();
        round.path("primaryMetric").path("rawData").forEach(forks::add);
        return forks;
    }

    /** Of a secondary metric, such as what is allocated; each round has as many forks as the others. */
    private static double mean(List<JsonNode> rounds, String metric) {
        return rounds.stream()
                .mapToDouble(round -> round.path("secondaryMetrics")
                        .path(metric)
                        .path("score")
                        .asDouble())
                .average()
                .orElseThrow();
    }
}
