// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.vocabulary.Outcome;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is exact where only a share of the calls is timed, and what is right on average. A bound of chance is so wide that
 * right code is beyond it less than once in 10^9 runs: seven standard deviations of a sum of many.
 */
class SamplingTest {
    private static final int CALLS = 400_000;
    private static final double DEVIATIONS = 7;

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.5, 0.3, 0.1, 0.01, 0.007})
    void aShareOfTheCallsIsTimedAndStandsForTheOthers(double share) {
        CallRecorder recorder = recorder(share);
        long timed = 0;
        for (int i = 0; i < CALLS; i++) {
            long start = recorder.begin();
            timed += start == Sampling.UNTIMED ? 0 : 1;
            // One in four takes three seconds.
            recorder.success(i % 4 == 0 ? earlier(start, 3) : start);
        }

        double chosen = Math.sqrt(CALLS * share * (1 - share));
        assertThat((double) timed).isCloseTo(CALLS * share, within(DEVIATIONS * chosen));

        CallReading reading = Recorders.read(recorder);
        assertThat(reading.ended()).isEqualTo(CALLS);
        double each = Math.sqrt(1 / share - 1 + share * roundingVariance(share));
        assertThat((double) reading.duration().count())
                .as("calls in the histogram")
                .isCloseTo(CALLS, within(DEVIATIONS * each * Math.sqrt(CALLS)));
        assertThat((double) reading.duration().counts()[1])
                .as("calls of three seconds")
                .isCloseTo(CALLS / 4.0, within(DEVIATIONS * each * Math.sqrt(CALLS / 4.0)));
        assertThat(reading.duration().sum() / 3)
                .as("sum of the durations, but for some microseconds each")
                .isCloseTo((double) reading.duration().counts()[1], within(0.01 * CALLS));
        assertThat(reading.responseTime().count()).isEqualTo(reading.duration().count());
    }

    @Test
    void aRareChoiceStandsForManyCallsAndTheWeightIsRoundedAtRandom() {
        Sampling sampling = Sampling.of(0.4);
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            long weight = sampling.weight(0);
            assertThat(weight).isBetween(2L, 3L);
            sum += weight;
        }

        assertThat((double) sum).isCloseTo(2.5 * CALLS, within(DEVIATIONS * 0.5 * Math.sqrt(CALLS)));
        assertThat(Sampling.of(0.25).weight(0)).isEqualTo(4);
        assertThat(Sampling.of(SampleRules.LEAST).weight(0)).isBetween(999_999L, 1_000_001L);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, SampleRules.ADAPTIVE})
    void everyCountIsExactHoweverACallEnds(double share) {
        CallRecorder recorder = recorder(share);
        for (int i = 0; i < 1_000; i++) {
            recorder.success(recorder.begin());
            recorder.failure(recorder.begin(), new IOException());
            recorder.failure(recorder.begin(), null);
            recorder.cancelled(recorder.begin());
            recorder.observe(recorder.begin(), CompletableFuture.completedFuture("done"));
            recorder.observe(recorder.begin(), new CompletableFuture<>()).cancel(true);
            recorder.subscribed().success();
            recorder.begin();
        }

        CallReading reading = Recorders.read(recorder);
        assertThat(reading.started()).isEqualTo(8_000);
        assertThat(reading.active()).isEqualTo(1_000);
        assertThat(reading.ended(Outcome.SUCCESS)).isEqualTo(3_000);
        assertThat(reading.ended(Outcome.CANCELLED)).isEqualTo(2_000);
        assertThat(reading.errors()).containsEntry("IOException", 1_000L).containsEntry("other", 1_000L);
    }

    @Test
    void aCallThatMovesIsCountedExactlyToo() {
        CallDefinition call = CallDefinition.action("load").bodyLabels("tier").sample(0.3);
        ServiceRecorder service =
                Recorders.service(ServiceDefinition.of("Store", "app.Store").calls(call));
        for (int i = 0; i < 1_000; i++) {
            CallScope scope = service.scopes(call).begin();
            scope.addLabel("tier", "gold");
            scope.success();
        }

        assertThat(Recorders.read(service).ended()).isEqualTo(1_000);
        assertThat(Recorders.read(service).calls())
                .hasSize(2)
                .allSatisfy(series -> assertThat(series.active()).isZero());
        double each = Math.sqrt(1 / 0.3 - 1 + 0.3 * roundingVariance(0.3));
        assertThat((double) Recorders.read(service).responseTime().count())
                .isCloseTo(1_000, within(DEVIATIONS * each * Math.sqrt(1_000)));
    }

    /** By Freedman's inequality: a timed call is at most 64, so the sum of n is within t but for 2 exp(-t²/(2n63 + 42t)). */
    @Test
    void whateverTheLevelTheHistogramOfAnAdaptiveCallIsRightOnAverage() {
        int calls = 4_000_000;
        CallRecorder recorder = recorder(SampleRules.ADAPTIVE);
        for (int i = 0; i < calls; i++) {
            long start = recorder.begin();
            recorder.success(i % 2 == 0 ? earlier(start, 4) : start);
        }

        CallReading reading = Recorders.read(recorder);
        assertThat(reading.ended()).isEqualTo(calls);
        assertThat((double) reading.duration().count()).isCloseTo(calls, within(0.03 * calls));
        assertThat((double) reading.duration().counts()[1]).isCloseTo(calls / 2.0, within(0.03 * calls));
    }

    @Test
    void anAdaptiveCallIsTimedMoreSeldomWhenThereAreManyAndAlwaysWhenThereAreFew() {
        AdaptiveSampling sampling = new AdaptiveSampling();
        while (sampling.start() != Sampling.UNTIMED) {
            // As fast as this goes it is more than ten thousand a second.
        }
        sampling.adapt(System.nanoTime() + TimeUnit.HOURS.toNanos(1));

        for (int i = 0; i < 1_000; i++) {
            long start = sampling.start();
            assertThat(start).isNotEqualTo(Sampling.UNTIMED);
            assertThat(sampling.weight(start)).isEqualTo(1);
        }
    }

    @Test
    void aboutTenThousandCallsASecondAreTimed() {
        assertThat(AdaptiveSampling.levelFor(0)).isZero();
        assertThat(AdaptiveSampling.levelFor(10_000)).isZero();
        assertThat(AdaptiveSampling.levelFor(10_001)).isEqualTo(1);
        assertThat(AdaptiveSampling.levelFor(39_999)).isEqualTo(2);
        assertThat(AdaptiveSampling.levelFor(1e9)).isEqualTo(6);
        assertThat(AdaptiveSampling.levelFor(Double.POSITIVE_INFINITY)).isEqualTo(6);
    }

    @Test
    void aStartCarriesTheLevelAndKeepsItsTime() {
        AdaptiveSampling sampling = new AdaptiveSampling();
        long before = System.nanoTime();
        for (int level = 0; level <= 6; level++) {
            long start = (before & ~7L) | level;
            assertThat(sampling.weight(start)).isEqualTo(1L << level);
            assertThat(sampling.since(start)).isBetween(-4L, System.nanoTime() - before + 4);
        }
    }

    private static CallRecorder recorder(double share) {
        CallDefinition call = CallDefinition.action("load")
                .errors(IOException.class)
                .buckets(1)
                .sample(share);
        return Recorders.make(List.of(2.0), call, Storage.SHARDED);
    }

    /** The same call, begun so many seconds earlier; a multiple of eight nanoseconds, so that the level stays. */
    private static long earlier(long start, long seconds) {
        return start == Sampling.UNTIMED ? start : start - TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Of a weight that is one of two whole numbers. */
    private static double roundingVariance(double share) {
        double part = 1 / share - Math.floor(1 / share);
        return part * (1 - part);
    }
}
