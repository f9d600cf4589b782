// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a scrape costs, from the request to the last byte of the text, and what it costs those who record meanwhile. In
 * come 10,000 series, the same in each library; out go times. The network does not belong here.
 */
@NullMarked
package dev.gnomon.benchmarks.encode;

import org.jspecify.annotations.NullMarked;
