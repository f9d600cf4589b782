// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What was recorded up to one moment. In come counts and sums that a recorder has read; out go immutable readings, each
 * consistent in itself, that can be added to each other. How numbers are recorded or shown does not belong here.
 */
@NullMarked
package dev.gnomon.metrics.reading;

import org.jspecify.annotations.NullMarked;
