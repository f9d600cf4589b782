// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What applications call: the registry, its metrics, and the static helpers over the installed registry. In come
 * definitions and values; out go handles, and at each scrape a snapshot of everything. How values are stored belongs to
 * {@code recording}, how they are shown to {@code snapshot}, and what carries them away to an exporter.
 *
 * <p>What registers a measured type without labels, here and in the packages it asks, has loops and no lambdas: a process
 * does it as it starts, when each lambda costs the making of a class.
 */
@NullMarked
package dev.gnomon.metrics;

import org.jspecify.annotations.NullMarked;
