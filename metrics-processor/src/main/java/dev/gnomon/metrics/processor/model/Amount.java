// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** The amount that a recording method takes. */
public enum Amount {
    /** Nothing: the call itself is counted. */
    NONE("no amount"),
    /** A whole number. */
    WHOLE("a whole number"),
    /** A number. */
    REAL("a number"),
    /** A number that may be null, which cannot be recorded. */
    BOXED("a boxed number"),
    /** A {@code java.time.Duration}. */
    DURATION("a Duration"),
    /** A {@code java.util.function.DoubleSupplier}. */
    SUPPLIER("a DoubleSupplier");

    private final String display;

    Amount(String display) {
        this.display = display;
    }

    /** The amount as messages name it. */
    public String display() {
        return display;
    }
}
