// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where calls and values are written down. In come the definitions of the index, and from then on starts, ends and
 * values from any thread; out go immutable readings, each consistent in itself. Names, registries and the formats of a
 * scrape do not belong here, and nothing outside may know how a value is stored.
 */
@NullMarked
package dev.gnomon.metrics.recording;

import org.jspecify.annotations.NullMarked;
