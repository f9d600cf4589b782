// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Run RUN = Examples.run(
            "25.0.1",
            Examples.nanos("record.MeteredCallBenchmark.floor", 50),
            Examples.nanos("record.MeteredCallBenchmark.gnomon", 54),
            Examples.nanos("record.MeteredCallBenchmark.clientJava", 90),
            Examples.nanos("record.CounterBenchmark.gnomon", 2),
            Examples.nanos("record.SharedCounterBenchmark.gnomon", 2.4),
            Examples.nanos("record.CounterBenchmark.floor", 0.5),
            Examples.nanos("record.SharedCounterBenchmark.floor", 0.55),
            Examples.scrape("gnomon", 2, 12),
            Examples.scrape("clientJava", 2, 10));

    @Test
    void aRatioIsOfFiguresOfOneRun() {
        assertThat(reached("metered call / floor, one thread")).isCloseTo(1.08, within(1e-9));
    }

    @Test
    void theOverheadIsWhatComesOnTopOfTheFloor() {
        assertThat(reached("what client_java adds to the floor / what ours adds"))
                .isCloseTo(10, within(1e-9));
    }

    @Test
    void whatTheMachineLosesWithTwoThreadsIsNotOurLoss() {
        assertThat(reached("counter increment, two threads / one thread, beside the floor's"))
                .isCloseTo(1.2 / 1.1, within(1e-9));
    }

    @Test
    void withoutAFloorNothingIsReachedBesideIt() {
        Run withoutFloor = Examples.run(
                "25.0.1",
                Examples.nanos("record.CounterBenchmark.gnomon", 2),
                Examples.nanos("record.SharedCounterBenchmark.gnomon", 2.4));

        assertThat(goal("counter increment, two threads / one thread, beside the floor's")
                        .value()
                        .apply(withoutFloor))
                .isEmpty();
    }

    @Test
    void ofTheFastestIterationsTimesAreAskedAndNothingElse() {
        Run run = Examples.run(
                        "25.0.1",
                        Examples.nanos("record.CounterBenchmark.gnomon", 2, 1.8),
                        Examples.nanos("record.CounterBenchmark.gnomonHandle", 2.4),
                        Examples.recording(0, 50, null),
                        Examples.recording(4, 32, new Median(1.04, 0.02)))
                .ofFastest();

        assertThat(goal("counter increment").value().apply(run)).hasValue(1.8);
        assertThat(goal("counter increment through a generated handle").value().apply(run))
                .isEmpty();
        assertThat(goal("recording while scraped / while not").value().apply(run))
                .isEmpty();
        assertThat(goal("allocation per recording, the most of all benchmarks but those of virtual threads")
                        .value()
                        .apply(run))
                .isEmpty();
    }

    @Test
    void parametersTellFiguresApart() {
        assertThat(reached("scrape while two threads record / client_java's")).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void generatedHandlesAreComparedWithEachOther() {
        Run run = Examples.run(
                "25.0.1",
                Examples.ofValues("gnomon", 4, 9),
                Examples.ofValues("floor", 4, 1),
                Examples.ofValues("gnomonHandle", 4, 3.6),
                Examples.ofValues("floorHandle", 4, 3));

        assertThat(goal("generated handle of a counter with an enum label / without label, four values")
                        .value()
                        .apply(run)
                        .orElseThrow())
                .isCloseTo(1.2, within(1e-9));
    }

    @Test
    void recordingWhileScrapedIsComparedWithItsNeighbours() {
        Run run = Examples.run(
                "25.0.1", Examples.recording(0, 50, null), Examples.recording(4, 32, new Median(1.04, 0.02)));

        assertThat(goal("recording while scraped / while not").value().apply(run))
                .hasValue(1.04);
    }

    @Test
    void mediansOfIterationsInTurnAreNotComparedWithEachOther() {
        Run run = Examples.run("25.0.1", Examples.recording(0, 50, null), Examples.recording(4, 32, null));

        assertThat(goal("recording while scraped / while not").value().apply(run))
                .isEmpty();
    }

    @Test
    void theMostThatIsAllocatedIsLookedForInAllBenchmarksButWhereThreadsAreObjects() {
        Run run = Examples.run(
                "25.0.1",
                allocating("lookup.OpenLabelsBenchmark.clientJava", 88),
                allocating("lookup.OpenLabelsBenchmark.gnomon", 0.01),
                allocating("record.AsyncCallBenchmark.gnomon", 0.15),
                allocating("record.BodyLabelBenchmark.gnomon", 0.1),
                allocating("record.VirtualThreadBenchmark.gnomon", 384));

        assertThat(goal("allocation per recording, the most of all benchmarks but those of virtual threads")
                        .value()
                        .apply(run))
                .hasValue(0.15);
    }

    @Test
    void theLimitItselfIsMet() {
        Goal most = goal("metered call / floor, one thread");
        Goal least = goal("what client_java adds to the floor / what ours adds");

        assertThat(most.isMetBy(most.limit())).isTrue();
        assertThat(most.isMetBy(most.limit() + 0.01)).isFalse();
        assertThat(least.isMetBy(least.limit())).isTrue();
        assertThat(least.isMetBy(least.limit() - 0.01)).isFalse();
    }

    @Test
    void whatWasNotMeasuredIsNotReached() {
        assertThat(goal("increment by name").value().apply(RUN)).isEmpty();
    }

    private static Figure allocating(String benchmark, double bytes) {
        return new Figure(benchmark, "avgt", new TreeMap<>(), 1, 3, 5, 50, 0.5, "ns/op", bytes);
    }

    private static double reached(String figure) {
        return goal(figure).value().apply(RUN).orElseThrow();
    }

    private static Goal goal(String figure) {
        return Goal.ALL.stream()
                .filter(goal -> goal.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }
}
