// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What generated code tells about calls. In come the definitions of the index, and from then on beginnings, ends and
 * labels of calls from any thread; out go the recorders of each series, which the registry reads. Names, registries, the
 * formats of a scrape, and how a number is stored do not belong here.
 *
 * <p>{@link dev.gnomon.metrics.recording.CallRecorder} records the calls of a method, or those of one series; its comment
 * argues why a reading agrees with itself. {@link dev.gnomon.metrics.recording.LabelledCalls} finds the recorder of labels
 * that are known before the call, {@link dev.gnomon.metrics.recording.ScopedCalls} moves a call to it when its body adds
 * them. The numbers that they add to are in the package {@code call}, those of single values in {@code value}; both are
 * kept in the slots of {@code storage} and read into the types of {@code reading}.
 *
 * <p>A timed call costs two readings of the clock. Between them and around them there is no lock, no atomic operation, no
 * allocation and no map: a thread adds to numbers that no other thread writes. The additions are atomic for virtual
 * threads, for threads beyond a limit, and for calls with an open label, whose series is also looked up. In a process in
 * which a method takes labels from its body, each call also looks at a {@link ThreadLocal}, to know which calls it hides.
 * A call that takes such labels looks up two series, moves from the one to the other by atomic additions and takes a
 * lock that is its own.
 *
 * <p><b>First times</b> take longer, microseconds, and allocate:
 * <ul>
 *   <li>A thread that has not recorded yet gets a shard, and a page of it for each thirty-five timed series or so.
 *   <li>The first end of a method that is no success, and the first counter of a new label value, get their slots.
 *   <li>The first fraction or very large amount gets a place, and so do a value unlike all before it in a native
 *       histogram, and slots on which two threads meet.
 * </ul>
 * Some of this takes a lock, which others hold for no longer than to do the same. Without memory for it everything is
 * counted all the same, in a place that is there. The exceptions are the first fraction, which is refused and counted as
 * refused, and a family that is asked for a new series: its caller gets the error.
 */
@NullMarked
package dev.gnomon.metrics.recording;

import org.jspecify.annotations.NullMarked;
