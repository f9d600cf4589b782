// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The numbers of measured calls, by how the calls ended and how long they took. In come beginnings and ends of one series
 * and what the registry says about its service; out go the readings of that series and service. What generated code
 * calls, labels and the nesting of calls do not belong here.
 *
 * <p>{@link dev.gnomon.metrics.call.OutcomeCounts} shows how the numbers are laid out,
 * {@link dev.gnomon.metrics.call.FailureKinds} how a failure becomes one of them, {@code Sampling} which calls are timed.
 */
@NullMarked
package dev.gnomon.metrics.call;

import org.jspecify.annotations.NullMarked;
