// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers as texts. Those from zero up to a bound are made once, so that a label which is a status, a partition or a
 * small port allocates nothing from the second time on.
 *
 * <p>Thread-safe, wait-free. Two threads that are the first make a text each, of which either may stay. Four bytes for
 * each number below the bound, and 48 for each of them that came.
 */
final class NumberTexts {
    private final AtomicReferenceArray<@Nullable String> made;

    NumberTexts(int bound) {
        this.made = new AtomicReferenceArray<>(bound);
    }

    String of(long number) {
        if (number < 0 || number >= made.length()) {
            return String.valueOf(number);
        }
        String text = made.getAcquire((int) number);
        if (text == null) {
            text = String.valueOf(number);
            made.setRelease((int) number, text);
        }
        return text;
    }
}
