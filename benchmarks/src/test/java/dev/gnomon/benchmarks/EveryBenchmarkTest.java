// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark for an instant. Says that none is broken or records nothing, and nothing about their figures. */
class EveryBenchmarkTest {
    private static Collection<RunResult> results;

    @BeforeAll
    static void runThemAll() throws RunnerException {
        // JMH refuses to run beside itself, for the sake of figures that nobody looks at here.
        System.setProperty("jmh.ignoreLock", "true");
        results = new Runner(new OptionsBuilder()
                        .include("dev.gnomon.benchmarks.*")
                        .exclude("VirtualThread") // need a newer JDK than others
                        .exclude("benchmarks.compile")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    @Test
    void eachTakesTime() {
        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore())
                        .as(result.getParams().getBenchmark())
                        .isPositive());
    }

    @Test
    void eachComparesUsWithAPeer() {
        Map<String, Set<String>> libraries = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int dot = name.lastIndexOf('.');
            libraries
                    .computeIfAbsent(name.substring(0, dot), benchmark -> new TreeSet<>())
                    .add(name.substring(dot + 1));
        }
        assertThat(libraries)
                .allSatisfy((benchmark, names) ->
                        assertThat(names).as(benchmark).contains("gnomon").containsAnyOf("clientJava", "micrometer"));
    }
}
