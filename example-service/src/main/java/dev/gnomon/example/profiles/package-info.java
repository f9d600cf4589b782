// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Profiles of users, made asynchronously. In comes a user's identifier; out goes a stage, because some profiles are
 * read from slow cold storage. Waiting and deadlines do not belong here.
 */
@NullMarked
package dev.gnomon.example.profiles;

import org.jspecify.annotations.NullMarked;
