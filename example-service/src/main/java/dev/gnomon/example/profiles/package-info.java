// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is shown of a user, later. In comes a user's identifier; out goes a stage, because some profiles are put
 * together from cold storage, which is slow. Waiting for one, and deadlines, do not belong here.
 */
@NullMarked
package dev.gnomon.example.profiles;

import org.jspecify.annotations.NullMarked;
