// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.diagnostic;

/** What a finding does to the compilation. */
public enum Severity {
    /** It fails. */
    ERROR,
    /** It goes on, and the user is told. */
    WARNING
}
