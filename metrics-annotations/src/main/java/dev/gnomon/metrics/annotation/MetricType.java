// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

/** The type of a metric in the Prometheus data model. */
public enum MetricType {
    /** A sum that only grows, such as requests, errors or bytes sent. */
    COUNTER,

    /** A value that goes up and down, such as the depth of a queue. */
    GAUGE,

    /** Observations counted in buckets, with their sum, such as sizes or amounts. */
    HISTOGRAM,

    /** Observations with quantiles that this process computes. */
    SUMMARY,

    /** A histogram of durations in seconds. */
    TIMER
}
