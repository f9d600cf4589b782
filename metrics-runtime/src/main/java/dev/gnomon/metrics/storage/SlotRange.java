// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

/**
 * The slots of one recorder: the same in every shard. Immutable.
 *
 * @param page the number of their page
 * @param length of that page
 * @param first index in the page
 * @param count of the slots
 */
record SlotRange(int page, int length, int first, int count) {}
