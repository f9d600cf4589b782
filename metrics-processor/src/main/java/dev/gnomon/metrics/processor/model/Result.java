// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** The end of a call, as the return type shows it. */
public enum Result {
    /** Nothing is returned; the call ends with the method. */
    NONE,
    /** A value is returned; the call ends with the method. */
    VALUE,
    /**
     * A {@code Stream}, {@code Iterator} or {@code Spliterator}; the call ends with the method, before anything is
     * read.
     */
    LAZY,
    /** A {@code CompletionStage}; the call ends when it completes. */
    STAGE,
    /** A {@code Flow.Publisher}; each subscription is a call, which ends when it terminates. */
    FLOW_PUBLISHER,
    /** The same of Reactive Streams. */
    REACTIVE_PUBLISHER,
    /** Reactor's publisher of one value at most. */
    MONO,
    /** Reactor's publisher of any number of values. */
    FLUX,
    /** A {@code Future} or similar type, whose completion cannot be observed. */
    UNOBSERVABLE,
    /** A subtype of a publisher; the publisher that the decorator returns would not be an instance of it. */
    OTHER_PUBLISHER,
    /** A coroutine: it returns more than once. */
    COROUTINE;

    /** Whether a call begins with a subscription. */
    public boolean isSubscribed() {
        return switch (this) {
            case FLOW_PUBLISHER, REACTIVE_PUBLISHER, MONO, FLUX -> true;
            case NONE, VALUE, LAZY, STAGE, UNOBSERVABLE, OTHER_PUBLISHER, COROUTINE -> false;
        };
    }
}
