// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One series with its values and their hash. Immutable.
 *
 * <p>The first four values are fields, so that look-ups pass and compare them without an array; {@code null} stands for
 * a label that the metric does not have. Further ones are in {@link #more}.
 */
final class SeriesEntry<L, S> {
    /** How many values are fields. */
    static final int FIELDS = 4;

    static final @Nullable String[] NONE = {};

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    final int hash;
    final L labels;
    final S series;
    private final @Nullable String a;
    private final @Nullable String b;
    private final @Nullable String c;
    private final @Nullable String d;

    /** Nothing if there are none, which is faster to see than an empty array. */
    private final @Nullable String @Nullable [] more;

    SeriesEntry(String[] values, L labels, S series) {
        this.hash = hash(values, 0);
        this.labels = labels;
        this.series = series;
        this.a = at(values, 0);
        this.b = at(values, 1);
        this.c = at(values, 2);
        this.d = at(values, 3);
        this.more = values.length > FIELDS ? more(values) : null;
    }

    /** Whether these are the values, of which {@code otherHash} is the hash. */
    boolean holds(
            int otherHash,
            @Nullable String otherA,
            @Nullable String otherB,
            @Nullable String otherC,
            @Nullable String otherD,
            @Nullable String[] others) {
        return hash == otherHash
                && same(a, otherA)
                && same(b, otherB)
                && same(c, otherC)
                && same(d, otherD)
                && (more == null || Arrays.equals(more, others));
    }

    /**
     * The hash of a value after those with the hash {@code before}. It mixes after each value: the hash codes of strings
     * that differ in a digit differ by little, and so would their sums.
     */
    static int hash(@Nullable String value, int before) {
        if (value == null) {
            return before;
        }
        int product = (before + value.hashCode()) * GOLDEN_RATIO;
        return product ^ (product >>> 15);
    }

    /** The hash of values after those with the hash {@code before}. */
    static int hash(@Nullable String[] values, int before) {
        int hash = before;
        for (String value : values) {
            hash = hash(value, hash);
        }
        return hash;
    }

    /** The value of the label with this index, one of the first four, if there is such a label. */
    static @Nullable String at(@Nullable String[] values, int i) {
        return i < values.length ? values[i] : null;
    }

    /** The values of the labels after the fourth. */
    static @Nullable String[] more(@Nullable String[] values) {
        return values.length > FIELDS ? Arrays.copyOfRange(values, FIELDS, values.length) : NONE;
    }

    @SuppressWarnings("ReferenceEquality") // Faster than equals() where it is true, and then as good.
    private static boolean same(@Nullable String value, @Nullable String other) {
        return value == other || (value != null && value.equals(other));
    }
}
