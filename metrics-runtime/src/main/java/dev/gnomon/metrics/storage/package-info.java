// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The storage of numbers to which many threads add. In come additions to numbered slots from any thread; out go sums
 * over all threads. The meaning of a number, and the choice of numbers that are read together, do not belong here.
 *
 * <p>{@link dev.gnomon.metrics.storage.Storage} lists the kinds. {@code ShardSlots} keep a number in a page of every
 * thread's {@code Shard}. {@code StripedSlots} share it among all threads, for series of open labels.
 * {@link dev.gnomon.metrics.storage.SparseSlots} share it too, and make only the slots that are used, for native
 * histograms. {@code NoSlots} keep nothing, for disabled series.
 *
 * <p>The comment of {@code Shards} has the picture, the memory order of each field, and the argument why nothing is
 * lost. It names the classes that share the work: {@code SharedShards}, {@code SlotAllocator}, {@code ShardSums} and
 * {@code ShardFolding}. All reads and writes of slots are in {@code Cells}.
 */
@NullMarked
package dev.gnomon.metrics.storage;

import org.jspecify.annotations.NullMarked;
