// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the tests of {@code storage}, {@code value}, {@code call}, {@code recording}, {@code series} and the registry, and
 * judges them. In come the outcomes that jcstress counted; out goes a failure for each forbidden outcome that was seen,
 * and for each twin's that was not. No scenario belongs here.
 *
 * <table class="striped">
 *   <caption>Each decision about memory order, and the tests of it</caption>
 *   <tr><th colspan="2">Slots</th></tr>
 *   <tr><td>a slot is written by a release and read by an acquire</td><td>{@code SlotOrder}</td></tr>
 *   <tr><td>one that several threads write is added to atomically</td>
 *       <td>{@code SharedAddition}, {@code SharedDoubleAddition}</td></tr>
 *   <tr><td>an end is counted before its amount is added, and read after it: in a shard, in stripes, in sparse slots,
 *       in a rest, in a native histogram, in a window</td>
 *       <td>{@code SumBehindCount}, {@code StripedSumBehindCount}, {@code SparseSumBehindCount},
 *       {@code RestBehindCount}, {@code NativeSumBehindCount}, {@code WindowBehindCount}</td></tr>
 *   <tr><td>a call is counted when it begins, and read backwards</td>
 *       <td>{@code HandedOverEnd}, {@code MovedBeginning}, {@code ReadBackwards}</td></tr>
 *   <tr><td>stripes join the slots that are contended, which stay, by a compare-and-set</td>
 *       <td>{@code Promotion}, {@code PromotedSum}</td></tr>
 *   <tr><th colspan="2">Shards</th></tr>
 *   <tr><td>a page and the table of pages are published when filled</td><td>{@code GrownTable}</td></tr>
 *   <tr><td>a page of a shared shard is made under a lock, after looking again</td><td>{@code SharedPage}</td></tr>
 *   <tr><td>the directory is read plainly, and only the own entry trusted</td><td>{@code CollidingThreads}</td></tr>
 *   <tr><td>the list of shards is replaced by a compare-and-set</td>
 *       <td>{@code ListedShards}, {@code UnlistedShards}</td></tr>
 *   <tr><td>numbers move under an odd number of moves, by one thread, when the owner is dead</td>
 *       <td>{@code FoldedOnce}, {@code OneMover}, {@code DeadOwner}</td></tr>
 *   <tr><td>slots are taken in one step, and put at zero before they are given back</td>
 *       <td>{@code TakenSlots}, {@code ReusedSlot}</td></tr>
 *   <tr><th colspan="2">What is made when first needed</th></tr>
 *   <tr><td>slots of failures, and cells for the rest of a sum: under a lock, after looking again</td>
 *       <td>{@code FirstFailures}, {@code FirstRest}</td></tr>
 *   <tr><td>a chunk of sparse slots, an octave of a sketch, a slice of a window: by a compare-and-exchange</td>
 *       <td>{@code SparseChunk}, {@code FirstOfOctave}, {@code TurnedSlice}, {@code ReplacedSlice}</td></tr>
 *   <tr><td>the text of a number: by a release, of which either of two may stay</td><td>{@code FoundNumber}</td></tr>
 *   <tr><th colspan="2">What is settled between two threads</th></tr>
 *   <tr><td>a sum, a gauge and the largest sum shown move by a compare-and-set</td>
 *       <td>{@code ExtremeAmounts}, {@code MovedGauge}, {@code SteadyReaders}</td></tr>
 *   <tr><td>that a value is negative is said before it is added</td><td>{@code NegativeValue}</td></tr>
 *   <tr><td>a call or a stopwatch ends once</td>
 *       <td>{@code ObservedOnce}, {@code SubscribedOnce}, {@code ScopedOnce}, {@code StoppedOnce}</td></tr>
 *   <tr><td>the scope of a call that is over is put by a release and taken by an exchange</td>
 *       <td>{@code RestedScope}, {@code TakenScope}</td></tr>
 *   <tr><td>one thread sets the level of adaptive sampling</td><td>{@code OneAdapter}</td></tr>
 *   <tr><td>the time of day: what was seen is written before when it was</td><td>{@code LookedAgain}</td></tr>
 *   <tr><th colspan="2">Series</th></tr>
 *   <tr><td>an entry, and an element of the array, are published when whole</td>
 *       <td>{@code FoundEntry}, {@code FoundElement}</td></tr>
 *   <tr><td>a larger table is filled before it is published</td><td>{@code GrownSeriesTable}</td></tr>
 *   <tr><td>a series is made once, and put into the array by whoever misses it</td>
 *       <td>{@code OneSeries}, {@code FirstOfArray}</td></tr>
 *   <tr><td>bounds are used up under the lock</td><td>{@code SeriesLimit}, {@code ValueLimit}</td></tr>
 *   <tr><td>that a bound is reached is written last and read first</td>
 *       <td>{@code LastSeries}, {@code LastValue}</td></tr>
 *   <tr><th colspan="2">The registry</th></tr>
 *   <tr><td>a handle is kept together with its registry</td><td>{@code ReboundHandle}</td></tr>
 *   <tr><td>a metric and a service are made under a lock, after looking again</td>
 *       <td>{@code OneFamily}, {@code OneService}</td></tr>
 *   <tr><td>that all series of a metric are made is said last</td><td>{@code FilledFamily}</td></tr>
 *   <tr><td>a callback takes its place in one step, and one thread at a time asks it</td>
 *       <td>{@code OneCallback}, {@code AskedOnce}</td></tr>
 * </table>
 *
 * <p>Flags and hints on which nothing else rests have no test: who misses one for a moment looks again, says a thing
 * twice, or is just too late. They are when to fold next, the slice found last, the level and window of sampling, the
 * only series of a metric, the values of a call's labels, what was logged, and whether a gauge is asked and a registry is
 * closed or throws errors. Nor has what is used under one lock alone: ends that there was no memory for, the leases of
 * slots, the threads of callbacks and those of the exporter. {@code CallRecorder.hiding} cannot have one, and says why.
 */
@NullMarked
package dev.gnomon.concurrency;

import org.jspecify.annotations.NullMarked;
