// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** What a method's return type says about the end of a call. */
public enum Result {
    /** Nothing is returned; the call ends with the method. */
    NONE,
    /** A value is returned; the call ends with the method. */
    VALUE,
    /** A {@code CompletionStage}; the call ends when it completes. */
    STAGE,
    /** A {@code Future} or the like, whose completion cannot be observed. */
    UNOBSERVABLE,
    /** A publisher or a coroutine: its end could be observed, but is not yet. */
    UNSUPPORTED
}
