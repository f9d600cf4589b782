// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

/** When a call ends that returns its result later. */
public enum AsyncMode {
    /** When the returned stage completes, or the subscription terminates. */
    COMPLETION,

    /**
     * When the method returns. The duration is the time to create the result, and a later failure is not counted. A
     * method that returns a plain {@link java.util.concurrent.Future} needs this, because its completion cannot be
     * observed (GN114).
     */
    CREATION
}
