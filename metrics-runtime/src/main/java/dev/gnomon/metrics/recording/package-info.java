// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where calls and values are written down. In come the definitions of the index, and from then on starts, ends, labels
 * and values from any thread; out go immutable readings, each consistent in itself. Names, registries and the formats of a
 * scrape do not belong here, and nothing outside may know how a value is stored.
 *
 * <p>From the outside in:
 * <ul>
 *   <li><b>Recorders</b> say what is recorded: {@link dev.gnomon.metrics.recording.CallRecorder} a measured method,
 *       {@link dev.gnomon.metrics.recording.CounterRecorder}, {@link dev.gnomon.metrics.recording.GaugeRecorder},
 *       {@link dev.gnomon.metrics.recording.HistogramRecorder}, {@link dev.gnomon.metrics.recording.DurationRecorder}
 *       and {@link dev.gnomon.metrics.recording.SummaryRecorder} one series each. The comment of {@code CallRecorder}
 *       argues why a reading agrees with itself.
 *   <li><b>Series of calls</b> have a {@code CallRecorder} each: {@link dev.gnomon.metrics.recording.LabelledCalls} finds
 *       it when the labels are known before the call, {@link dev.gnomon.metrics.recording.ScopedCalls} moves a call to it
 *       when its body adds them.
 *   <li><b>Slots</b> are the numbers they add to. {@code ShardSlots} has each in a page of every thread's {@code Shard};
 *       {@code StripedSlots} shares them among all threads, for series of open labels, but for the first counters of a
 *       metric; {@code SparseSlots} do the same and make only those that are used, for native histograms;
 *       {@code NoSlots} forget what is switched off. {@link dev.gnomon.metrics.recording.Storage} has the choice, and
 *       {@code BucketLayout} where there is a native histogram.
 *   <li><b>Shards</b> are who writes where. The comment of {@code Shards} has the picture, the memory order of each field,
 *       and the argument why nothing is lost, and names the classes that do the rest: {@code SharedShards},
 *       {@code SlotAllocator}, {@code ShardSums} and {@code ShardFolding}.
 *   <li><b>Cells</b> is how a number is written and read: every access to a slot is in that class.
 * </ul>
 *
 * <p>A timed call costs two readings of the clock. Between them and around them there is no lock, no atomic operation, no
 * allocation and no map: a thread adds to numbers that no other thread writes. The additions are atomic for virtual
 * threads, for threads beyond {@code Shards}' limit, and for calls with an open label, whose series is looked up besides.
 * In a process in which a method takes labels from its body, each call looks besides at a {@link ThreadLocal}, to know
 * which calls it hides. A call that takes such labels looks up two series, moves from the one to the other by atomic
 * additions and takes a lock that is its own.
 *
 * <p><b>First times</b> take longer, microseconds, and allocate: a thread that has not recorded yet gets a shard, and a page
 * of it for each thirty-five timed series or so that it records; the first end of a method that is no success, and the
 * first counter of a new value of a label, get their slots; the first fraction or very large amount gets a place for such;
 * and so do a value unlike all before it in a native histogram, and slots on which two threads meet. Some of this takes
 * a lock, which others hold for no longer than to do the same. Without memory for it everything is counted all the same,
 * in a place that is there, but for that first fraction, which is refused and counted as refused; who asks a family
 * for a new series gets the error.
 */
@NullMarked
package dev.gnomon.metrics.recording;

import org.jspecify.annotations.NullMarked;
