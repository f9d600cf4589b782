// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A chain of calls on one definition: on one line while it is short, else a line for each call. */
final class Chain {
    private static final int LINE = 120;

    /** How far the calls of a constant in a nested class are indented. */
    private static final int INDENT = 16;

    /** A string literal, or the package before a class name, which an import makes superfluous. */
    private static final Pattern LITERAL_OR_PACKAGE = Pattern.compile("\"[^\"]*\"|\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final CodeBlock start;
    private final List<CodeBlock> calls = new ArrayList<>();

    Chain(String format, Object... arguments) {
        this.start = CodeBlock.of(format, arguments);
    }

    Chain call(String format, Object... arguments) {
        calls.add(CodeBlock.of(format, arguments));
        return this;
    }

    /** Calls a method with these numbers, unless there are none. */
    Chain numbers(String method, List<Double> numbers) {
        if (!numbers.isEmpty()) {
            call(
                    ".$L($L)",
                    method,
                    CodeBlock.join(
                            numbers.stream()
                                    .map(number -> CodeBlock.of("$L", number))
                                    .toList(),
                            ", "));
        }
        return this;
    }

    /** Calls {@code labels}, unless there are none: with names on one line, with longer definitions on a line each. */
    Chain labels(List<CodeBlock> labels) {
        CodeBlock line = CodeBlock.of(".labels($L)", CodeBlock.join(labels, ", "));
        boolean areNames = labels.stream().allMatch(label -> label.toString().startsWith("\""));
        if (!areNames && (labels.size() > 2 || INDENT + length(line) > LINE)) {
            call(".labels(\n$>$>$L$<$<)", CodeBlock.join(labels, ",\n"));
        } else if (!labels.isEmpty()) {
            calls.add(line);
        }
        return this;
    }

    /** The chain as the value of a constant, whose declaration takes {@code declaration} characters of the line. */
    CodeBlock valueOf(int declaration) {
        CodeBlock.Builder code = CodeBlock.builder().add(start);
        if (declaration + length() <= LINE) {
            calls.forEach(code::add);
            return code.build();
        }
        code.indent().indent();
        calls.forEach(call -> code.add("\n").add(call));
        return code.unindent().unindent().build();
    }

    private int length() {
        return length(start) + calls.stream().mapToInt(Chain::length).sum();
    }

    private static int length(CodeBlock code) {
        return LITERAL_OR_PACKAGE
                .matcher(code.toString())
                .replaceAll(found -> found.group().startsWith("\"")
                        ? "_".repeat(found.group().length())
                        : "")
                .length();
    }
}
