// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From readings to what exporters understand. In come the readings of recorders and the definitions of their metrics;
 * out go client_java's immutable snapshots, one for each name, in a stable order. Nothing here records, keeps state
 * from one scrape to the next or writes a wire format.
 */
@NullMarked
package dev.gnomon.metrics.snapshot;

import org.jspecify.annotations.NullMarked;
