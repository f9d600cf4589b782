// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** What the calls of a method are counted as. */
public enum CallKind {
    /** As a request of the service and nothing else. */
    REQUEST,
    /** As an action of the service. */
    ACTION,
    /** By metrics of the method's own name. */
    NAMED,
    /** As the receipt of an event. */
    HANDLER,
    /** As the publication of an event. */
    PUBLISHER
}
