// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

/** The properties of a declaration that rules and generators ask for. */
public enum Trait {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    FINAL,
    ABSTRACT,
    SEALED,
    /** Declared by a supertype and not by the measured type itself. */
    INHERITED,
    /** A class within a method, or within an instance of another class. */
    INNER,
    /** Mentions a type that a class of the same package cannot name. */
    UNREACHABLE,
    /** Has a name that Java source cannot write, as some of another language have. */
    UNNAMEABLE,
    RECORD,
    ENUM,
    /** Our warnings are suppressed on it, or around it. */
    SUPPRESSED
}
