// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.diagnostic;

/** A place in the user's source. Opaque: only {@code read} makes positions, and only the printer opens them. */
public interface Position {}
