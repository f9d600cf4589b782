// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import org.jspecify.annotations.Nullable;

/**
 * Told what calls could not record under the labels that were given: by the registry, to count it. Implementations are
 * thread-safe, take no lock, and throw nothing but what {@link #undeclaredLabel} is allowed to.
 *
 * <p>Each message is a sentence for the log. Where it may be null, it was said before.
 */
public interface CallFaults {
    /** For calls that belong to no registry. */
    CallFaults IGNORED = new CallFaults() {
        @Override
        public void invalidValue(@Nullable String message) {}

        @Override
        public void valuesFull(@Nullable String message) {}

        @Override
        public void combinationsFull(@Nullable String message) {}

        @Override
        public void undeclaredLabel(String message) {}
    };

    /** A value was no text, too long, or not of the label's closed set; it became {@code other}. */
    void invalidValue(@Nullable String message);

    /** A value was one more than are kept; it became {@code other}. */
    void valuesFull(@Nullable String message);

    /** A combination of values was one more than are kept; all of them became {@code other}. */
    void combinationsFull(@Nullable String message);

    /**
     * A label was added that the running call does not declare, or there was no such call, or it had ended.
     *
     * @throws IllegalArgumentException if errors are to reach who makes them
     */
    void undeclaredLabel(String message);
}
