// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reports the fault of a list of numbers at the element that is wrong. */
final class ListFaults {
    private ListFaults() {}

    /**
     * Applies {@code rule}, which reads a list from its start: the last element of the shortest faulty beginning is the
     * one that is wrong.
     */
    static void report(
            Findings findings, Code code, Stated<List<Double>> stated, Function<List<Double>, Optional<String>> rule) {
        List<Double> values = stated.value();
        if (rule.apply(values).isEmpty()) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            Optional<String> fault = rule.apply(values.subList(0, i + 1));
            if (fault.isPresent()) {
                findings.add(code, stated.position(i), "%s", fault.get());
                return;
            }
        }
    }
}
