// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How single values are recorded: counts, values that move up and down, and distributions. In come values and durations
 * from any thread, already checked by the caller; out go the readings of one series. Labels, names and messages do not
 * belong here.
 *
 * <p>Each type of metric has a recorder: {@link dev.gnomon.metrics.value.CounterRecorder},
 * {@link dev.gnomon.metrics.value.GaugeRecorder}, {@link dev.gnomon.metrics.value.HistogramRecorder},
 * {@link dev.gnomon.metrics.value.DurationRecorder} and {@link dev.gnomon.metrics.value.SummaryRecorder}. The buckets are
 * {@link dev.gnomon.metrics.value.BucketLayout} for durations, {@code ValueBuckets} and {@code NativeCells} for other
 * values, and a {@code SummaryWindow} of sketches for quantiles.
 */
@NullMarked
package dev.gnomon.metrics.value;

import org.jspecify.annotations.NullMarked;
