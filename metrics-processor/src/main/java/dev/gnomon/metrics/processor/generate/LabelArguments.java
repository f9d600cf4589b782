// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.LABEL_VALUES;

import com.palantir.javapoet.CodeBlock;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.processor.naming.NamedTime;
import dev.gnomon.metrics.processor.naming.RecorderKind;
import java.util.Optional;

/** The labels of a call and the instant of its event, as arguments of the methods that take them. */
final class LabelArguments {
    /** As many combinations as the runtime keeps of one method. */
    private static final long MAX_INDEXED = 10_000;

    private LabelArguments() {}

    /** The recorder of the labels: by index, where all values are of closed sets, else by text. */
    static CodeBlock recorder(NamedCall call) {
        return areIndexes(call)
                ? CodeBlock.of(".atIndexes($L)", arguments(call, "index"))
                : CodeBlock.of(".labelValues($L)", arguments(call, "of"));
    }

    /** The labels as texts. */
    static CodeBlock texts(NamedCall call) {
        return arguments(call, "of");
    }

    /** Whether a recorder is found by the indexes of the values: if all are of closed sets, and not too many together. */
    static boolean areIndexes(NamedCall call) {
        return call.recorder() == RecorderKind.LABELLED && areClosed(call) && combinations(call) <= MAX_INDEXED;
    }

    /** Whether a label's set is declared as closed: where there are too many combinations, any value may come first. */
    static boolean isDeclaredClosed(NamedCall call, NamedLabel label) {
        return label.label().values().size() > 0 && (!areClosed(call) || combinations(call) <= MAX_INDEXED);
    }

    private static boolean areClosed(NamedCall call) {
        return call.labels().stream().allMatch(label -> label.label().values().size() > 0);
    }

    private static long combinations(NamedCall call) {
        long combinations = 1;
        for (NamedLabel label : call.labels()) {
            combinations = Math.min(
                    MAX_INDEXED + 1, combinations * label.label().values().size());
        }
        return combinations;
    }

    /** The instant at which the call's event was emitted, where it says so. */
    static Optional<CodeBlock> eventTime(NamedCall call) {
        return call.eventTime().map(time -> eventTime(time, call.arguments()));
    }

    private static CodeBlock eventTime(NamedTime named, String arguments) {
        String parameter = named.time().parameter().name();
        return named.reader()
                .map(reader -> CodeBlock.of("$N.$N($N)", arguments, reader, parameter))
                .orElseGet(() -> CodeBlock.of("$N", parameter));
    }

    private static CodeBlock arguments(NamedCall call, String conversion) {
        return CodeBlock.join(
                call.labels().stream()
                        .map(label -> argument(label, conversion, call.arguments()))
                        .toList(),
                ",$W");
    }

    /** One label, of the parameter itself or as a method of {@code readers} reads it. */
    static CodeBlock argument(NamedLabel label, String conversion, String readers) {
        String parameter = label.label().parameter().name();
        return label.reader()
                .map(reader -> CodeBlock.of("$L.$N($N)", readers, reader, parameter))
                .orElseGet(() -> CodeBlock.of("$T.$N($N)", LABEL_VALUES, conversion, parameter));
    }
}
