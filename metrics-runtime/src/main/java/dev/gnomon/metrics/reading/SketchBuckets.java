// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

/**
 * The buckets that a sketch counts values in: 64 for each power of two, of either sign, so that a bucket says what its
 * values were with the same relative error everywhere.
 *
 * <pre>
 * bits of a double     s eeeeeeeeeee mmmmmm mmm...   s sign, e exponent, m mantissa
 * number of a bucket  |- the top 18 bits --|         with their order made that of the values
 *
 * octave of 1 to 2    |64/64|65/64|66/64| ...              |127/64|
 * octave of 2 to 4    |  64/32  |  65/32  | ...                      |  127/32  |
 * </pre>
 *
 * <p><b>The error.</b> A bucket of the mantissa <i>m</i>, 64 to 127, reaches from <i>l</i> to <i>u = l(m + 1)/m</i>. The
 * point <i>2lu/(l + u)</i>, which is <i>l + l/(2m + 1)</i>, is as far from both ends relative to them, by 1/(2m + 1), and
 * nearer relative to whatever is between: so no value is estimated with a greater relative error than 1/129, less than
 * 0.78 %. The choice of the point is that of DDSketch (Masson, Rim and Lee, VLDB 2019, lemma 2), the buckets, linear
 * within an octave so that no logarithm is taken, are those of HdrHistogram.
 *
 * <p>Zero is exact. Values nearer to it than {@link Double#MIN_NORMAL}, 2.2e-308, count as zero.
 *
 * <p>All methods are pure, thread-safe and take a few instructions.
 */
public final class SketchBuckets {
    /** The most by which an estimate differs from the value, as a share of the value. */
    public static final double RELATIVE_ERROR = 1.0 / 129;

    /** How many buckets there are, of which a few are for what is not a finite number and stay empty. */
    public static final int COUNT = 1 << 18;

    private static final int MANTISSA_BITS = 6;
    private static final int PER_OCTAVE = 1 << MANTISSA_BITS;
    private static final int DROPPED_BITS = Double.SIZE - 18;
    private static final int OF_ONE_SIGN = COUNT / 2;
    private static final int SIGN = 31;

    private SketchBuckets() {}

    /** The bucket of {@code value}, which is finite; a greater value is in no lesser bucket. */
    public static int of(double value) {
        int top = (int) (Double.doubleToRawLongBits(value) >> DROPPED_BITS);
        // A negative number's bits grow with its magnitude: mirrored, they grow with the number.
        int ascending = top ^ (top >> SIGN & OF_ONE_SIGN - 1);
        return ascending + OF_ONE_SIGN;
    }

    /** The value that all in {@code bucket} are taken for. */
    public static double estimate(int bucket) {
        int signed = bucket - OF_ONE_SIGN;
        return signed >= 0 ? ofMagnitude(signed) : 0.0 - ofMagnitude(~signed);
    }

    private static double ofMagnitude(int top) {
        if (top < PER_OCTAVE) {
            return 0;
        }
        double lower = Double.longBitsToDouble((long) top << DROPPED_BITS);
        int mantissa = PER_OCTAVE + (top & PER_OCTAVE - 1);
        return lower + lower / (2 * mantissa + 1);
    }
}
