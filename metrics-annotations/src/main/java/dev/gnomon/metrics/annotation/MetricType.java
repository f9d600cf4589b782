// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

/** What a metric is, in the words of the Prometheus data model. */
public enum MetricType {
    /** A sum that only grows: requests, errors, bytes sent. */
    COUNTER,

    /** A value that goes up and down: a queue's depth, a ratio. */
    GAUGE,

    /** Observations counted in buckets, with their sum: sizes, amounts. */
    HISTOGRAM,

    /** Observations with quantiles computed in the process. */
    SUMMARY,

    /** A histogram of durations, in seconds. */
    TIMER
}
