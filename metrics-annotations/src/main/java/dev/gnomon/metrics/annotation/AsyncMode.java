// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

/** When a call that returns its result later has ended. */
public enum AsyncMode {
    /** When the returned stage completes; the type of the result must let the decorator see that. */
    COMPLETION,

    /**
     * When the method returns. It measures how long the result took to create, and nothing of what happens after: the
     * only choice for a plain {@link java.util.concurrent.Future}, whose completion cannot be observed.
     */
    CREATION
}
