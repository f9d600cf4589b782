// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** How a measured type is decorated. */
public enum TypeKind {
    /** By a subclass. */
    CLASS,
    /** By an implementation around a delegate. */
    INTERFACE
}
