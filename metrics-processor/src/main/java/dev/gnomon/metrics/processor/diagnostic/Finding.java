// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.diagnostic;

/**
 * One message to the user.
 *
 * @param code the rule that is broken
 * @param message what is wrong, where the other side is, and the edit that fixes it
 * @param position the declaration, annotation or annotation value to underline
 */
public record Finding(Code code, String message, Position position) {
    /** The text the compiler prints: the code, then the message. */
    public String text() {
        return "[" + code + "] " + message;
    }
}
