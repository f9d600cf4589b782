// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import java.util.concurrent.CompletableFuture;

/** The storage of users' summaries. Reading one can take seconds. */
public interface ColdStorage {
    /** The summary of a user, empty if there is none. */
    CompletableFuture<String> fetch(String userId);
}
