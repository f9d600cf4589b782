// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What applications call: the registry, its metrics, and the static helpers over the installed registry. In come
 * definitions and values; out go handles, and at each scrape a snapshot of everything. How values are stored belongs to
 * {@code recording}, how they are shown to {@code snapshot}, and what carries them away to an exporter.
 */
@NullMarked
package dev.gnomon.metrics;

import org.jspecify.annotations.NullMarked;
