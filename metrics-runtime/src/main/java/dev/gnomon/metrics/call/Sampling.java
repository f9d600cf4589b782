// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which calls of a method are timed, and how many calls each of these stands for. Both are left to chance, so that no
 * rhythm of the calls agrees with one of the choice, and so that on average every call counts once.
 *
 * <p>Thread-safe; takes no lock and allocates nothing.
 */
abstract class Sampling {
    /** The start of a call that is not timed; as an instant, 292 years before that from which the clock counts. */
    static final long UNTIMED = Long.MIN_VALUE;

    /** The sampling of {@code share} of the calls. */
    static Sampling of(double share) {
        return share == SampleRules.ADAPTIVE ? new AdaptiveSampling() : new Fixed(share);
    }

    /** The start of a call that begins now, or {@link #UNTIMED}. */
    abstract long start();

    /** The nanoseconds since a start; below zero if the clock says so. */
    abstract long since(long start);

    /** How many calls the one with this start stands for: on average, as many as were not chosen in its place. */
    abstract long weight(long start);

    /** The same share always. */
    private static final class Fixed extends Sampling {
        private final double share;
        private final long whole;
        private final double part;

        Fixed(double share) {
            this.share = share;
            this.whole = (long) (1 / share);
            this.part = 1 / share - whole;
        }

        @Override
        long start() {
            return ThreadLocalRandom.current().nextDouble() < share ? System.nanoTime() : UNTIMED;
        }

        @Override
        long since(long start) {
            return System.nanoTime() - start;
        }

        @Override
        long weight(long start) {
            return ThreadLocalRandom.current().nextDouble() < part ? whole + 1 : whole;
        }
    }
}
