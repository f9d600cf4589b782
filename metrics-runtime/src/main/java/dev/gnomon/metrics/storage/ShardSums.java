// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.Arrays;

/**
 * Reads slots: the sums over all shards, in each of which a recorder has some of what it recorded. A reading begins
 * again when numbers were moved meanwhile, which is rare and takes microseconds.
 *
 * <p>Thread-safe. Takes no lock and delays no recording. Only whoever keeps the slots' recorder reachable may read them.
 */
final class ShardSums {
    private ShardSums() {}

    /** Reads the sums of slots, from {@code from} of the range on, as many as {@code into} is long. */
    static void read(long[] into, SlotRange range, int from) {
        int first = range.first() + from;
        int before;
        do {
            before = ShardFolding.awaitNone();
            Arrays.fill(into, 0);
            for (Pages stripe : SharedShards.all()) {
                Cells.addTo(into, stripe.find(range.page()), first);
            }
            for (Shard shard : Shards.all()) {
                Cells.addTo(into, shard.find(range.page()), first);
            }
        } while (ShardFolding.anySince(before));
    }

    /** Reads the sum of a slot that holds a double. */
    static double readDouble(SlotRange range, int slot) {
        int index = range.first() + slot;
        double sum;
        int before;
        do {
            before = ShardFolding.awaitNone();
            sum = 0;
            for (Pages stripe : SharedShards.all()) {
                sum += Cells.readDouble(stripe.find(range.page()), index);
            }
            for (Shard shard : Shards.all()) {
                sum += Cells.readDouble(shard.find(range.page()), index);
            }
        } while (ShardFolding.anySince(before));
        return sum;
    }
}
