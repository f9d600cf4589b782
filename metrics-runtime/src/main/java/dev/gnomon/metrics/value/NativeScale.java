// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The buckets of native histograms, as the specification of Prometheus has them for the schema 3: eight in each power of
 * two, each 9.05 % wider than the one before. Bucket k holds the values v with 2^((k-1)/8) &lt; v ≤ 2^(k/8).
 *
 * <p>All bounds but the powers of two are irrational. What is compared is the largest number below each that the value's
 * type can hold, so every value is in the bucket of its exact size, and none beside it for a rounded bound.
 *
 * <p>All methods are pure and thread-safe.
 */
final class NativeScale {
    static final int SCHEMA = 3;
    static final int BUCKETS_PER_OCTAVE = 1 << SCHEMA;

    private static final int MANTISSA_BITS = 52;
    private static final long FRACTION = (1L << MANTISSA_BITS) - 1;

    /** The mantissas of 2^(0/8) to 2^(7/8) without the leading one, and what ends every search. */
    private static final long[] FRACTIONS = new long[BUCKETS_PER_OCTAVE + 1];

    static {
        BigInteger one = BigInteger.ONE.shiftLeft(MANTISSA_BITS);
        Arrays.setAll(FRACTIONS, i -> largestWhole(one, i).longValueExact() & FRACTION);
        FRACTIONS[BUCKETS_PER_OCTAVE] = FRACTION;
    }

    private NativeScale() {}

    /** The bucket of a positive number that is normal, that is at least 2^-1022. */
    static int bucketOf(double value) {
        long fraction = Double.doubleToRawLongBits(value) & FRACTION;
        // A bound is never above the end of its eighth of the octave's width: two of them are to be passed at most.
        int bucket = (int) (fraction >>> (MANTISSA_BITS - SCHEMA));
        while (fraction > FRACTIONS[bucket]) {
            bucket++;
        }
        return Math.getExponent(value) * BUCKETS_PER_OCTAVE + bucket;
    }

    /** The largest whole number that is not above a bucket's bound, when bounds are stated in parts of {@code unit}. */
    static BigInteger largestWhole(BigInteger unit, int bucket) {
        BigInteger power = unit.pow(BUCKETS_PER_OCTAVE).shiftLeft(bucket);
        // The eighth root, rounded down at the end: what rounding down on the way takes off is less than one.
        return power.sqrt().sqrt().sqrt();
    }
}
