// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a compilation declares: the index that generated code implements and {@link java.util.ServiceLoader} finds, and
 * the definitions it lists. In come the words of the annotations, already checked; out go immutable definitions, from
 * which the registry makes every series before the first call. Nothing here holds a value or knows a registry.
 */
@NullMarked
package dev.gnomon.metrics.index;

import org.jspecify.annotations.NullMarked;
