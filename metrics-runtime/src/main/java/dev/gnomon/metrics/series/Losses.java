// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

/**
 * Told when a look-up gets another series than its values name, outside of any lock. Implementations never throw; they may
 * wait for a log, of which they write the first of each sort.
 */
public interface Losses {
    /** A value of the label {@code label} was no text, too long, or not of the closed set; it became {@code other}. */
    void invalidValue(String label);

    /** A value of the label {@code label} was one more than are kept; it became {@code other}. */
    void valuesFull(String label);

    /** A combination of values was one more than are kept; all of them became {@code other}. */
    void combinationsFull();
}
