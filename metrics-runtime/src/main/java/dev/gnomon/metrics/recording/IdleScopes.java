// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.storage.Threads;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Scopes of calls that are over, for the next calls of the same method. Up to {@value #MAX_PLACES} are kept, the more the
 * more processors; others are left to the garbage collector. A thread looks in one place only, by its number, so that
 * threads seldom meet.
 *
 * <p>Thread-safe and wait-free. Who puts a scope does so by a release and who takes it by an atomic exchange: it is taken
 * once, and with all that was written to it before.
 */
final class IdleScopes {
    private static final VarHandle SCOPE = MethodHandles.arrayElementVarHandle(CallScope[].class);
    private static final int MAX_PLACES = 16;

    /** References between two places, so that no two are in one cache line. */
    private static final int DISTANCE = 16;

    private static final int PLACES =
            Math.min(MAX_PLACES, Integer.highestOneBit(2 * Runtime.getRuntime().availableProcessors()));

    private final @Nullable CallScope[] idle = new CallScope[(PLACES + 1) * DISTANCE];

    /** A scope that nobody else has, if there is one. */
    @Nullable
    CallScope take() {
        return take(Threads.scattered());
    }

    /** Keeps a scope that nobody refers to, perhaps in the place of another one. */
    void put(CallScope scope) {
        put(Threads.scattered(), scope);
    }

    /** The same for the thread with this number. */
    @Nullable
    CallScope take(int thread) {
        return (CallScope) SCOPE.getAndSet(idle, place(thread), (CallScope) null);
    }

    /** The same for the thread with this number. */
    void put(int thread, CallScope scope) {
        SCOPE.setRelease(idle, place(thread), scope);
    }

    private static int place(int thread) {
        return ((thread & (PLACES - 1)) + 1) * DISTANCE;
    }
}
