// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import org.jspecify.annotations.Nullable;

/** What the bodies of random methods call: each does what its caller has laid down. */
public final class Script {
    private static final ThreadLocal<@Nullable Turn> NEXT = new ThreadLocal<>();

    private Script() {}

    /** What one body does. */
    @FunctionalInterface
    public interface Turn {
        /** Returns or throws in place of the body of {@code self}. */
        @Nullable
        Object take(Object self) throws Throwable;
    }

    /** Lays down what the next body of this thread does. */
    static void expect(Turn turn) {
        NEXT.set(turn);
    }

    /** Whether no body has yet done what was laid down. */
    static boolean isWaiting() {
        return NEXT.get() != null;
    }

    /** Does what was laid down, checked exceptions that are not declared included. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // The result is what the method returns.
    public static <R extends @Nullable Object> R play(Object self) {
        Turn turn = NEXT.get();
        if (turn == null) {
            throw new AssertionError("a method is called that nobody called");
        }
        NEXT.remove();
        try {
            return (R) turn.take(self);
        } catch (Throwable failure) {
            throw Script.<RuntimeException>unchecked(failure);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
