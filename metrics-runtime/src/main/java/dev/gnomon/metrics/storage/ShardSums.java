// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.Arrays;

/**
 * Reads slots as sums over all shards. A reading starts again if numbers were moved meanwhile, which is rare and takes
 * microseconds.
 *
 * <p>Thread-safe. Takes no lock and delays no recording. The caller must keep the recorder of the slots reachable.
 */
final class ShardSums {
    private ShardSums() {}

    /** Reads the sums of {@code into.length} slots, starting with slot {@code from} of the range. */
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
