// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From label values to series. In come the label definitions of one metric and, with each look-up, values or their
 * indexes; out goes the one series that they mean, made once and bounded in number. What a series records is not
 * known here; names of metrics, and which registry they are in, belong to the root package.
 */
@NullMarked
package dev.gnomon.metrics.series;

import org.jspecify.annotations.NullMarked;
