// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

/** Values of a closed set. */
enum Colour {
    RED,
    GREEN,
    BLUE,
    OTHER;

    private static final Colour[] VALUES = values();

    /** The colour at this place. */
    static Colour of(int index) {
        return VALUES[index];
    }

    /** Its place among the values. */
    @SuppressWarnings("EnumOrdinal") // The index lives no longer than the compilation that fixes the order
    int index() {
        return ordinal();
    }
}
