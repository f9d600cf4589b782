// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a call before it begins.
 *
 * @param values of the labels that the arguments give
 * @param emitted when the event was that the call handles
 */
record Known(List<String> values, Optional<Instant> emitted) {}
