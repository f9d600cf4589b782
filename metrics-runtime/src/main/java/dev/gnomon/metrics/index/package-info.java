// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The list of what one compilation declares. Generated code implements it, {@link java.util.ServiceLoader} finds it, and
 * the registry makes every series that it lists before the first call. Definitions themselves belong to {@code definition}.
 */
@NullMarked
package dev.gnomon.metrics.index;

import org.jspecify.annotations.NullMarked;
