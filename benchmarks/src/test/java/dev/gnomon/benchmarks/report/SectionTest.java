// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class SectionTest {
    @Test
    void eachBenchmarkHasASection() {
        Set<String> groups = new TreeSet<>(Set.of("footprint.Footprint"));
        for (BenchmarkListEntry benchmark : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            String name = benchmark.getUsername().substring("dev.gnomon.benchmarks.".length());
            groups.add(name.substring(0, name.lastIndexOf('.')));
        }

        assertThat(Section.ALL).extracting(Section::group).containsExactlyInAnyOrderElementsOf(groups);
    }
}
