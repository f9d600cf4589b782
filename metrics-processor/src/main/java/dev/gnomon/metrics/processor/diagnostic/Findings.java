// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.diagnostic;

import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that all of a compilation are reported at once. Not thread-safe; javac runs one thread. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Adds a finding with a formatted message. */
    @FormatMethod
    public void add(Code code, Position position, String format, Object... arguments) {
        found.add(new Finding(code, String.format(format, arguments), position));
    }

    /** Whether one of the findings fails the compilation. */
    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    /** All findings, in the order they were made. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
