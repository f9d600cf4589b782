// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.NativeReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Native buckets found by exact arithmetic, and slowly. */
final class ExactBuckets {
    private ExactBuckets() {}

    /** What a native histogram of these values is to read. */
    static NativeReading reading(int schema, double zeroThreshold, List<BigDecimal> values) {
        SortedMap<Integer, Long> positive = new TreeMap<>();
        SortedMap<Integer, Long> negative = new TreeMap<>();
        long zero = 0;
        for (BigDecimal value : values) {
            if (value.abs().compareTo(new BigDecimal(zeroThreshold)) <= 0) {
                zero++;
            } else {
                (value.signum() > 0 ? positive : negative).merge(bucketOf(schema, value.abs()), 1L, Long::sum);
            }
        }
        return new NativeReading(schema, zeroThreshold, zero, positive, negative);
    }

    /** The number k of the bucket of a positive value, with 2^((k-1) / 2^schema) < value <= 2^(k / 2^schema). */
    static int bucketOf(int schema, BigDecimal value) {
        double guess = Math.log(value.doubleValue()) / Math.log(2) * Math.pow(2, schema);
        int bucket = (int) guess;
        while (!isAtMost(value, schema, bucket)) {
            bucket++;
        }
        while (isAtMost(value, schema, bucket - 1)) {
            bucket--;
        }
        return bucket;
    }

    /** Whether value <= 2^(bucket / 2^schema): to the power of eight, which is exact for schemas up to three. */
    private static boolean isAtMost(BigDecimal value, int schema, int bucket) {
        int exponent = bucket << (3 - schema);
        BigDecimal power = value.pow(8);
        BigDecimal two = BigDecimal.valueOf(2);
        return exponent >= 0
                ? power.compareTo(two.pow(exponent)) <= 0
                : power.multiply(two.pow(-exponent)).compareTo(BigDecimal.ONE) <= 0;
    }
}
