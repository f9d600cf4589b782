// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A service whose methods do as good as nothing, so that what is measured is the measuring. */
@Metrics
class Echo {
    private static final CompletionStage<Long> ANSWER = CompletableFuture.completedFuture(42L);

    @Metered
    public long echo(long value) {
        return value;
    }

    /** Answers at once, with a stage that exists already. */
    @Metered
    public CompletionStage<Long> echoLater() {
        return ANSWER;
    }
}
