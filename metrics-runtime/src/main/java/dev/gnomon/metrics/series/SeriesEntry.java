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

    // Odd, with about half of the bits set, and unlike each other: the golden ratio, and constants of MurmurHash3 and
    // xxHash. A factor for each place, so that the products do not wait for each other and values that change places
    // differ.
    private static final int FACTOR_A = 0x9E3779B9;
    private static final int FACTOR_B = 0x85EBCA6B;
    private static final int FACTOR_C = 0xC2B2AE35;
    private static final int FACTOR_D = 0x27D4EB2F;

    final int hash;
    final L labels;
    final S series;

    /** When the series was made, in tenths of a second after the table was. Takes what would be padding. */
    final int age;

    private final @Nullable String a;
    private final @Nullable String b;
    private final @Nullable String c;
    private final @Nullable String d;

    /** Nothing if there are none, which is faster to see than an empty array. */
    private final @Nullable String @Nullable [] more;

    SeriesEntry(String[] values, L labels, S series, int age) {
        this.hash = hash(values);
        this.labels = labels;
        this.series = series;
        this.age = age;
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

    /** The hash of the only value. */
    static int hash(@Nullable String a) {
        return mixed(product(a, FACTOR_A));
    }

    /** The hash of two values. */
    static int hash(@Nullable String a, @Nullable String b) {
        return mixed(product(a, FACTOR_A) + product(b, FACTOR_B));
    }

    /** The hash of three values. */
    static int hash(@Nullable String a, @Nullable String b, @Nullable String c) {
        return mixed(product(a, FACTOR_A) + product(b, FACTOR_B) + product(c, FACTOR_C));
    }

    /** The hash of four values. */
    static int hash(@Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d) {
        return mixed(product(a, FACTOR_A) + product(b, FACTOR_B) + product(c, FACTOR_C) + product(d, FACTOR_D));
    }

    /** The hash of any values; of up to four the same as by the other methods. */
    static int hash(@Nullable String[] values) {
        return hash(hash(at(values, 0), at(values, 1), at(values, 2), at(values, 3)), values, FIELDS);
    }

    /** The hash of values, of which the first ones have the hash {@code before}, and the others begin at {@code from}. */
    static int hash(int before, @Nullable String[] values, int from) {
        int hash = before;
        for (int i = from; i < values.length; i++) {
            hash = mixed(hash * FACTOR_B + product(values[i], FACTOR_A));
        }
        return hash;
    }

    private static int product(@Nullable String value, int factor) {
        return value == null ? 0 : value.hashCode() * factor;
    }

    /** Brings the high bits, in which products differ most, into the low ones, of which a slot's index is made. */
    private static int mixed(int sum) {
        return sum ^ (sum >>> 13);
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
