// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.SummaryReading;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.value.GaugeRecorder;
import dev.gnomon.metrics.value.HistogramRecorder;
import dev.gnomon.metrics.value.SummaryRecorder;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Percentage;

/** One recorder of each kind, which any threads record into together, and what must hold whenever they are read. */
public final class Instruments {
    private static final CallDefinition CALL =
            CallDefinition.action("load").errors(IOException.class).buckets(1e-7, 1e-6, 1e-5);
    private static final Percentage ROUNDING = withinPercentage(1e-6);

    private final CounterRecorder counter;
    private final CallRecorder call;
    private final DurationRecorder durations;
    private final HistogramRecorder quarters;
    private final HistogramRecorder tenths;
    private final SummaryRecorder summary;
    private final IOException failure = new IOException();
    private final GaugeRecorder gauge = new GaugeRecorder();
    private Totals last = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Makes them at zero. */
    public Instruments(Storage storage) {
        counter = new CounterRecorder(storage);
        call = Recorders.make(List.of(1e-6), CALL, storage);
        durations = new DurationRecorder(List.of(1e-6, 1e-3), storage);
        quarters = new HistogramRecorder(List.of(0.2, 0.3), storage);
        tenths = new HistogramRecorder(List.of(0.05, 0.2), storage);
        summary = SummaryRecorder.ofTotals(storage);
    }

    /** All that only grows. */
    private record Totals(
            double counter,
            long started,
            long successes,
            long failures,
            long cancelled,
            long durations,
            double seconds,
            long observed,
            double quarters,
            double tenths,
            double summary) {}

    /** Records the same each time. */
    public void record() {
        counter.increment();
        counter.add(2L);
        call.success(call.begin());
        call.failure(call.begin(), failure);
        call.cancelled(call.begin());
        durations.record(2_000);
        quarters.observe(0.25);
        tenths.observe(0.1);
        summary.observe(0.5);
        gauge.add(1);
    }

    /** Reads all, and asserts that it agrees with itself and that nothing has fallen. For one thread. */
    public void check() {
        CallReading calls = call.read();
        HistogramReading took = durations.read();
        HistogramReading inQuarters = quarters.read();
        HistogramReading inTenths = tenths.read();
        SummaryReading summed = summary.read();

        assertThat(calls.active()).isNotNegative();
        assertThat(calls.duration().count()).isEqualTo(calls.ended());
        assertThat(calls.responseTime().count()).isEqualTo(calls.ended());
        assertThat(inQuarters.sum()).isLessThanOrEqualTo(0.25 * inQuarters.count());
        assertThat(summed.sum()).isLessThanOrEqualTo(0.5 * summed.count());
        Totals now = new Totals(
                counter.value(),
                calls.started(),
                calls.successes(),
                calls.failures(),
                calls.cancellations(),
                took.count(),
                took.sum(),
                inQuarters.count() + inTenths.count() + summed.count(),
                inQuarters.sum(),
                inTenths.sum(),
                summed.sum());
        assertNothingFell(last, now);
        last = now;
    }

    /** Asserts that {@link #record} was called so many times. */
    public void assertRecorded(long times) {
        assertThat(counter.value()).as("counter").isEqualTo(3.0 * times);
        CallReading calls = call.read();
        assertThat(calls.started()).as("begun").isEqualTo(3 * times);
        assertThat(calls.successes()).as("successes").isEqualTo(times);
        assertThat(calls.cancellations()).as("cancelled").isEqualTo(times);
        assertThat(calls.errors()).containsEntry("IOException", times).containsEntry("other", 0L);
        assertThat(calls.active()).as("active").isZero();
        assertThat(calls.duration().count()).as("calls timed").isEqualTo(3 * times);
        assertThat(durations.read().counts()).as("durations").containsExactly(0L, times, 0L);
        assertThat(durations.read().sum()).as("seconds").isCloseTo(2e-6 * times, ROUNDING);
        assertThat(quarters.read().counts()).as("quarters").containsExactly(0L, times, 0L);
        assertThat(quarters.read().sum()).as("sum of quarters").isEqualTo(0.25 * times);
        assertThat(tenths.read().counts()).as("tenths").containsExactly(0L, times, 0L);
        assertThat(tenths.read().sum()).as("sum of tenths").isCloseTo(0.1 * times, ROUNDING);
        assertThat(summary.read().count()).as("summary").isEqualTo(times);
        assertThat(summary.read().sum()).as("sum of halves").isEqualTo(0.5 * times);
        assertThat(gauge.value()).as("gauge").isEqualTo((double) times);
    }

    private static void assertNothingFell(Totals before, Totals now) {
        assertThat(now.counter).as("counter").isGreaterThanOrEqualTo(before.counter);
        assertThat(now.started).as("begun").isGreaterThanOrEqualTo(before.started);
        assertThat(now.successes).as("successes").isGreaterThanOrEqualTo(before.successes);
        assertThat(now.failures).as("failures").isGreaterThanOrEqualTo(before.failures);
        assertThat(now.cancelled).as("cancelled").isGreaterThanOrEqualTo(before.cancelled);
        assertThat(now.durations).as("durations").isGreaterThanOrEqualTo(before.durations);
        assertThat(now.seconds).as("seconds").isGreaterThanOrEqualTo(before.seconds);
        assertThat(now.observed).as("observed").isGreaterThanOrEqualTo(before.observed);
        assertThat(now.quarters).as("sum of quarters").isGreaterThanOrEqualTo(before.quarters);
        assertThat(now.tenths).as("sum of tenths").isGreaterThanOrEqualTo(before.tenths);
        assertThat(now.summary).as("sum of the summary").isGreaterThanOrEqualTo(before.summary);
    }
}
