// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import java.util.concurrent.CompletableFuture;

/** Where summaries of users are kept. Reading one may take seconds. */
public interface ColdStorage {
    /** The summary of a user, empty if there is none. */
    CompletableFuture<String> fetch(String userId);
}
