// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * An API gateway, as a user of Gnomon would build one. In comes HTTP on one port; out goes JSON, and on another port
 * the metrics. Only starting, wiring and stopping belong here; each service has a package of its own.
 */
@NullMarked
package dev.gnomon.example;

import org.jspecify.annotations.NullMarked;
