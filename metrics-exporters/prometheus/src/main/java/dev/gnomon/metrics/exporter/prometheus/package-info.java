// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Snapshots to Prometheus over HTTP, when it asks for them. In comes a collector, which a {@code MetricRegistry} is,
 * and a scrape; out goes one complete body in the format that the scrape prefers. What a metric is, and how it is
 * measured, does not belong here; nor does anything that sends without being asked.
 */
@NullMarked
package dev.gnomon.metrics.exporter.prometheus;

import org.jspecify.annotations.NullMarked;
