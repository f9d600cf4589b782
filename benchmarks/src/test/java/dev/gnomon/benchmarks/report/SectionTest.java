// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class SectionTest {
    private static final Map<String, String> PEERS = Map.of(
            "clientJava", "client_java",
            "micrometer", "Micrometer",
            "openTelemetry", "OpenTelemetry",
            "dropwizard", "Dropwizard",
            "avaje", "avaje");

    private final Map<String, Set<String>> methods = new TreeMap<>();

    SectionTest() {
        for (BenchmarkListEntry benchmark : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            String name = benchmark.getUsername().substring("dev.gnomon.benchmarks.".length());
            int dot = name.lastIndexOf('.');
            methods.computeIfAbsent(name.substring(0, dot), group -> new TreeSet<>())
                    .add(name.substring(dot + 1));
        }
    }

    @Test
    void eachBenchmarkHasASection() {
        Set<String> groups = new TreeSet<>(methods.keySet());
        groups.add("footprint.Footprint");

        assertThat(Section.ALL).extracting(Section::group).containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void ofEachPeerThatIsNotMeasuredTheTextSaysSo() {
        for (Section section : Section.ALL) {
            Set<String> measured =
                    methods.getOrDefault(section.group(), Set.of("clientJava", "micrometer", "openTelemetry"));
            PEERS.forEach((method, name) -> {
                if (!measured.contains(method)) {
                    assertThat(section.text()).as(section.group()).contains(name);
                }
            });
        }
    }
}
