// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

/** The values that stand for one that is missing, and how many values are kept. */
public final class LabelRules {
    /** There was no value: what was asked for it was null, or threw. */
    public static final String NONE = "none";

    /** The body of the method has not added a value. */
    public static final String UNKNOWN = "unknown";

    /** A value over the limit, or one that no label can have. */
    public static final String OTHER = ErrorFamilies.OTHER;

    /** How many distinct values are kept of a label that says nothing else. */
    public static final int DEFAULT_MAX = 100;

    private LabelRules() {}

    /** Whether a value stands for one that is missing or refused: it is kept, whatever the limit, and not counted. */
    public static boolean isStandIn(String value) {
        return OTHER.equals(value) || NONE.equals(value) || UNKNOWN.equals(value);
    }
}
