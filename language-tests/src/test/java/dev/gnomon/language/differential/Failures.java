// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The exceptions that random methods declare, expect and throw. */
public final class Failures {
    /** What random {@code throws} clauses and {@code expected} elements name. */
    static final List<String> DECLARED = List.of(
            "Failures.NotFound",
            "Failures.Gone",
            "Failures.Refused",
            "java.io.IOException",
            "java.io.FileNotFoundException",
            "java.util.concurrent.ExecutionException",
            "IllegalArgumentException",
            "Exception");

    private static final List<Supplier<Throwable>> THROWN = List.of(
            NotFound::new,
            Gone::new,
            Refused::new,
            IOException::new,
            FileNotFoundException::new,
            TimeoutException::new,
            InterruptedException::new,
            RuntimeException::new,
            NumberFormatException::new,
            IllegalStateException::new,
            NullPointerException::new,
            ArrayIndexOutOfBoundsException::new,
            UnsupportedOperationException::new,
            NoSuchElementException::new,
            CancellationException::new,
            AssertionError::new,
            StackOverflowError::new,
            () -> new UncheckedIOException(new IOException()),
            () -> new CompletionException("without a cause", null),
            () -> new IllegalStateException(new IOException()));

    private Failures() {}

    /** A random failure, bare or wrapped. */
    static Throwable any(Random random) {
        Throwable failure = THROWN.get(random.nextInt(THROWN.size())).get();
        while (random.nextInt(4) == 0) {
            failure = random.nextBoolean() ? new CompletionException(failure) : new ExecutionException(failure);
        }
        return failure;
    }

    /** Something is not there. */
    public static class NotFound extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Something is not there any more. */
    public static final class Gone extends NotFound {
        private static final long serialVersionUID = 1;
    }

    /** An unchecked failure of no common family. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
