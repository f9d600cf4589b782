// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import dev.gnomon.example.database.Database;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Summaries in the database. Each states the delay of its storage. */
public final class DatabaseColdStorage implements ColdStorage {
    private final Database database;

    /** Makes a storage on this database. */
    public DatabaseColdStorage(Database database) {
        this.database = database;
    }

    @Override
    public CompletableFuture<String> fetch(String userId) {
        Summary summary = database.find(
                        "SELECT summary, latency_millis FROM summaries WHERE user_id = ?",
                        row -> new Summary(row.getString(1), row.getLong(2)),
                        userId)
                .orElse(Summary.NONE);
        if (summary.latencyMillis == 0) {
            return CompletableFuture.completedFuture(summary.text);
        }
        Executor later = CompletableFuture.delayedExecutor(summary.latencyMillis, TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(() -> summary.text, later);
    }

    private record Summary(String text, long latencyMillis) {
        static final Summary NONE = new Summary("", 0);
    }
}
