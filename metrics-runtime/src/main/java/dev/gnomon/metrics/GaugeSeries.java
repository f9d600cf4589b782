// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

/** Where the value of a gauge's series comes from: set by code, or asked for when read. */
sealed interface GaugeSeries permits Gauge, GaugeCallback {
    /** The value; not finite if there is none now. Never throws. */
    double value();
}
