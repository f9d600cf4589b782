// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Definitions of metrics, labels, calls and services: immutable values that users and generated code write. In come the
 * words of the annotations or of a caller; out go records that the index lists and the registry registers. Nothing here
 * holds a value or knows a registry.
 */
@NullMarked
package dev.gnomon.metrics.definition;

import org.jspecify.annotations.NullMarked;
