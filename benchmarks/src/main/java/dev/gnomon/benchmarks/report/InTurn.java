// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The iterations with one of the values that a parameter takes in turn, from one iteration of a fork to the next.
 *
 * @param forks the iterations of all values, by forks
 * @param place of the value among the values
 * @param values how many there are; if there is one, all iterations have it
 */
record InTurn(List<double[]> forks, int place, int values) {

    /** Of these iterations. */
    Median median() {
        return Median.of(iterations().toArray());
    }

    /** The least of these iterations. */
    double fastest() {
        return Median.rounded(iterations().min().orElseThrow());
    }

    /** How many of so many in a fork. */
    int count(int iterations) {
        return (iterations - place + values - 1) / values;
    }

    /**
     * What such an iteration takes beside the mean of its neighbours in the same fork that have the first of the values, the
     * one before and the one after: how fast a machine is may change for seconds, and changes for all of them. Nothing for
     * the first value itself, and if no iteration has both neighbours.
     */
    @Nullable
    Median besideFirst() {
        double[] ratios = place == 0
                ? new double[0]
                : forks.stream().flatMapToDouble(this::ratios).toArray();
        return ratios.length == 0 ? null : Median.of(ratios);
    }

    private DoubleStream iterations() {
        return forks.stream().flatMapToDouble(fork -> places(fork).mapToDouble(i -> fork[i]));
    }

    private DoubleStream ratios(double[] fork) {
        return places(fork)
                .filter(i -> i - place + values < fork.length)
                .mapToDouble(i -> 2 * fork[i] / (fork[i - place] + fork[i - place + values]));
    }

    private IntStream places(double[] fork) {
        return IntStream.range(0, fork.length).filter(i -> i % values == place);
    }
}
