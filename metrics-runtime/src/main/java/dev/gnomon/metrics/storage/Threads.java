// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Properties of threads that recording needs. The check for virtual threads also runs on JDKs without them: its method
 * handle is a constant, so that compiled code contains the JDK's own check, or no check on a JDK without virtual
 * threads.
 */
public final class Threads {
    private static final MethodHandle IS_VIRTUAL = isVirtual();

    /** Scatters consecutive numbers over the upper half of a long: the golden ratio, as in Knuth, TAOCP 3, 6.4. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Threads() {}

    /**
     * The number of a thread. It may not be unique or stable: a subclass of {@code Thread} can override {@code getId},
     * and can even throw.
     */
    static long number(Thread thread) {
        try {
            return thread.getId();
        } catch (Throwable ofItsClass) {
            return System.identityHashCode(thread);
        }
    }

    /** A number whose lower bits tell the current thread from most other threads. */
    public static int scattered() {
        return scattered(Thread.currentThread(), 0);
    }

    /** A different such number of {@code thread} for each {@code attempt}. */
    static int scattered(Thread thread, int attempt) {
        return (int) (((number(thread) + attempt) * GOLDEN) >>> 32);
    }

    /** Whether {@code thread} is virtual. Allocates nothing. */
    static boolean isVirtual(Thread thread) {
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (RuntimeException | Error exhausted) {
            throw exhausted;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MethodHandle isVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (NoSuchMethodException beforeJdk21) {
            return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, Thread.class);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible); // the method is public
        }
    }
}
