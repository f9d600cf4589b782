// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one benchmark came to.
 *
 * @param benchmark the stage, the class and the method: {@code record.CounterBenchmark.gnomon}
 * @param mode of JMH, {@code avgt} or {@code ss}; of memory, {@code weight}
 * @param params the values of its parameters
 * @param threads that ran it at once
 * @param forks how many JVMs ran it, one after the other
 * @param iterations measured in each of them
 * @param score the median over all iterations of all forks
 * @param spread half of the distance between their quartiles, if there are several
 * @param fastest the score of the iteration that took the least time, if time was measured
 * @param unit of the three
 * @param allocated bytes per operation, if they were counted
 * @param besideFirst where the iterations take the values of a parameter in turn, and this is not the first of them: what
 *     an iteration takes beside its neighbours with the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        String benchmark,
        String mode,
        SortedMap<String, String> params,
        int threads,
        int forks,
        int iterations,
        double score,
        @Nullable Double spread,
        @Nullable Double fastest,
        String unit,
        @Nullable Double allocated,
        @Nullable Median besideFirst) {

    /** One of which only medians are known, and whose iterations all have the same parameters. */
    Figure(
            String benchmark,
            String mode,
            SortedMap<String, String> params,
            int threads,
            int forks,
            int iterations,
            double score,
            @Nullable Double spread,
            String unit,
            @Nullable Double allocated) {
        this(benchmark, mode, params, threads, forks, iterations, score, spread, null, unit, allocated, null);
    }

    /** What its fastest iteration came to, if that is known. What is not a time stays behind. */
    Optional<Figure> ofFastest() {
        return Optional.ofNullable(fastest)
                .map(least -> new Figure(benchmark, mode, params, threads, forks, iterations, least, null, unit, null));
    }

    /** {@code record.CounterBenchmark}. */
    String group() {
        return benchmark.substring(0, benchmark.lastIndexOf('.'));
    }

    /** {@code gnomon}. */
    String method() {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    /** Tells it apart within a run: the benchmark, and its parameters if it has any. */
    String key() {
        return params.isEmpty() ? benchmark : benchmark + params;
    }
}
