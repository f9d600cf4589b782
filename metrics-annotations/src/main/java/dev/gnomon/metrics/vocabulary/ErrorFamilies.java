// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * The exceptions that any method may end with, whatever it declares. Together with the declared ones and with
 * {@link #OTHER} they are the closed set of values of the label {@code error}, so a failure never makes a new series.
 */
public final class ErrorFamilies {
    /** The value for a failure that belongs to none of the set's classes. */
    public static final String OTHER = "other";

    /** The families of a method that returns its result. */
    public static final List<Class<? extends Throwable>> COMMON = List.of(
            IllegalArgumentException.class,
            IllegalStateException.class,
            NullPointerException.class,
            IndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            UncheckedIOException.class,
            Error.class);

    /** What a stage may complete with besides: a stage has no {@code throws} clause. */
    public static final List<Class<? extends Throwable>> ASYNCHRONOUS =
            List.of(IOException.class, TimeoutException.class);

    private ErrorFamilies() {}
}
