// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What was not recorded or delivered as given. In come faults of a closed set, from any thread, with what they concern; out
 * go a count of each, a bounded number of lines in the log and, on request, an exception for a programming error. What
 * is a fault, and what happens to the value, is decided where it occurs and not here.
 */
@NullMarked
package dev.gnomon.metrics.fault;

import org.jspecify.annotations.NullMarked;
