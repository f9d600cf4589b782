// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import java.util.Arrays;
import java.util.List;

/**
 * The buckets of a histogram of doubles. Bounds are upper and inclusive; the last bucket is open.
 *
 * <p>The search starts where the value's binary exponent says, and goes on from there bound by bound: a bucket more
 * only for each other bound between the same powers of two.
 *
 * <p>Immutable. {@link #bucketOf} allocates nothing; for values that are not positive it takes logarithmic time.
 */
final class ValueBuckets {
    private static final int MANTISSA_BITS = 52;

    private final double[] bounds;
    private final int size;
    private final int lowest;
    private final short[] starts;

    ValueBuckets(List<Double> upperBounds) {
        this.size = upperBounds.size() + 1;
        this.bounds = new double[size];
        for (int i = 0; i < size - 1; i++) {
            bounds[i] = upperBounds.get(i) + 0.0; // zero for minus zero, which a search takes for smaller
        }
        bounds[size - 1] = Double.POSITIVE_INFINITY;
        double[] positive = Arrays.stream(bounds).filter(bound -> bound > 0).toArray();
        this.lowest = exponent(positive[0]);
        int highest = positive.length == 1 ? lowest : exponent(positive[positive.length - 2]);
        // One more, for all values beyond the largest power of two that a bound is above.
        this.starts = new short[highest - lowest + 2];
        for (int i = 0; i < starts.length; i++) {
            double least = Double.longBitsToDouble((long) (lowest + i) << MANTISSA_BITS);
            starts[i] = (short) firstNotBelow(i == 0 ? Double.MIN_VALUE : least);
        }
    }

    /** How many buckets there are, the open one included. */
    int size() {
        return size;
    }

    /** The bucket of a value that is a number. */
    int bucketOf(double value) {
        if (!(value > 0)) {
            return firstNotBelow(value + 0.0);
        }
        int octave = Math.min(Math.max(exponent(value) - lowest, 0), starts.length - 1);
        int bucket = starts[octave];
        while (value > bounds[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private int firstNotBelow(double value) {
        int found = Arrays.binarySearch(bounds, value);
        return found >= 0 ? found : -found - 1;
    }

    /** The exponent of a positive number, as it stands in its bits. */
    private static int exponent(double value) {
        return (int) (Double.doubleToRawLongBits(value) >>> MANTISSA_BITS);
    }
}
