// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs tasks inside the call that submits them. Thread-safe if the executor behind it is. */
final class CarryingExecutor implements Executor {
    private final Executor executor;
    private final @Nullable CallScope outside;

    /** @param outside the call of tasks that are submitted outside of all calls */
    CarryingExecutor(Executor executor, @Nullable CallScope outside) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.outside = outside;
    }

    @Override
    public void execute(Runnable task) {
        CallFrames.Frame frame = CallFrames.innermost();
        CallScope call = frame == null ? outside : CallScope.lent(frame);
        executor.execute(call == null || task == null ? task : () -> call.run(task));
    }
}
