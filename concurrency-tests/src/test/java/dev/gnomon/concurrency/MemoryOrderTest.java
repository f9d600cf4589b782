// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each decision about memory order holds for some million meetings of two threads, and each twin, in which it is taken
 * back, is seen to break. A twin that does not break would say that the test cannot see what it forbids. Where the
 * processor forbids by itself what a weaker access allows, the twin swaps what the access keeps in order.
 */
class MemoryOrderTest {
    /** Of production code; with {@code gnomon.long} another test runs it in every compilation mode, for longer. */
    private static final int MILLISECONDS = 400;

    private static final int TWIN_MILLISECONDS = 150;
    private static final int MOST_RUNS_OF_A_TWIN = 1_000;

    @TestFactory
    Stream<DynamicTest> productionCodeNeverShowsWhatIsForbidden() {
        return Trial.ofProduction()
                .map(trial -> dynamicTest(trial.name() + " never shows: " + trial.refused(), () -> neverShows(trial)));
    }

    @TestFactory
    Stream<DynamicTest> eachTwinShowsIt() {
        return Trial.ofTwins().map(twin -> dynamicTest(twin.name() + " shows: " + twin.refused(), () -> shows(twin)));
    }

    @Test
    void eachTestHasATwinOfTheSameOutcomes() {
        List<Trial> production = Trial.ofProduction().toList();
        assertThat(production).hasSameSizeAs(Trial.ofTwins().toList()).isNotEmpty();
        for (Trial trial : production) {
            Trial twin = trial.twin();
            assertThat(trial.expectation()).as(trial.name()).isEqualTo(FORBIDDEN);
            assertThat(twin.expectation()).as(twin.name()).isEqualTo(ACCEPTABLE_INTERESTING);
            assertThat(twin.refused()).isEqualTo(trial.refused());
            assertThat(twin.accepted()).isEqualTo(trial.accepted());
        }
    }

    @Test
    void theTableOfDecisionsNamesEachTestOnce() throws IOException {
        String table = Files.readString(Path.of("src/test/java/dev/gnomon/concurrency/package-info.java"));
        List<String> named = Pattern.compile("\\{@code ([A-Z]\\w+)}")
                .matcher(table)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Trial.ofProduction().map(Trial::name).toList());
    }

    private static void neverShows(Trial trial) {
        Map<String, Long> seen = trial.run(MILLISECONDS);
        report(trial, seen);
        assertThat(trial.refusedOf(seen)).as("%s, of %s", trial.refused(), seen).isZero();
        assertThat(seen).isNotEmpty();
    }

    /** Until it is seen: two threads that share a busy processor meet less often. */
    private static void shows(Trial twin) {
        Map<String, Long> seen = new TreeMap<>();
        for (int run = 0; run < MOST_RUNS_OF_A_TWIN && twin.refusedOf(seen) == 0; run++) {
            twin.run(TWIN_MILLISECONDS).forEach((outcome, count) -> seen.merge(outcome, count, Long::sum));
        }
        report(twin, seen);
        assertThat(twin.refusedOf(seen)).as("%s, of %s", twin.refused(), seen).isPositive();
    }

    private static void report(Trial trial, Map<String, Long> seen) {
        System.out.println(trial.name() + " " + seen + ", of them " + trial.refusedOf(seen) + ": " + trial.refused());
    }
}
