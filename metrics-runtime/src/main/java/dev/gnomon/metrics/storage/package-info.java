// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where numbers are kept while many threads add to them. In come additions to numbered slots from any thread; out go sums
 * over all threads. What a number means, and which of them are read together, does not belong here.
 *
 * <p>{@link dev.gnomon.metrics.storage.Storage} has the choice. {@code ShardSlots} keep each number in a page of every
 * thread's {@code Shard}; {@code StripedSlots} share it among all threads, for series of open labels;
 * {@link dev.gnomon.metrics.storage.SparseSlots} do the same and make only those that are used, for native histograms;
 * {@code NoSlots} forget what is switched off.
 *
 * <p>The comment of {@code Shards} has the picture, the memory order of each field, and the argument why nothing is lost.
 * It names the classes that share the work: {@code SharedShards}, {@code SlotAllocator}, {@code ShardSums} and
 * {@code ShardFolding}. {@code Cells} is how a number is written and read: every access to a slot is in that class.
 */
@NullMarked
package dev.gnomon.metrics.storage;

import org.jspecify.annotations.NullMarked;
