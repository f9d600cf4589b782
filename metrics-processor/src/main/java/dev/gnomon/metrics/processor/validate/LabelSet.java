// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.vocabulary.NameRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels of one series, taken in one by one: whether each can be read and bounded, and told from the others. */
final class LabelSet {
    /** What javac calls a parameter of a class file that has no names of parameters. */
    private static final Pattern NAMELESS = Pattern.compile("arg\\d+");

    private final String owner;
    private final List<String> taken;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    /**
     * A set without labels.
     *
     * @param owner what has the labels, as messages name it
     * @param taken the names of labels that its series have besides
     */
    LabelSet(String owner, List<String> taken, Findings findings) {
        this.owner = owner;
        this.taken = taken;
        this.findings = findings;
    }

    /** Takes in a label that a parameter says. */
    void add(NamedLabel label) {
        add(label.name(), label.label().name().position());
        if (label.max() < 1) {
            findings.add(
                    Code.GN211,
                    label.label().max().position(),
                    "The label \"%s\" keeps %d distinct values. Set max to 1 or more.",
                    label.name(),
                    label.max());
        }
        label.label()
                .obstacle()
                .ifPresent(obstacle ->
                        findings.add(Code.GN131, label.label().accessors().position(), "%s", obstacle));
    }

    /** Takes in a label of which only the name is known. */
    void add(String name, Position position) {
        fault(name).ifPresent(text -> findings.add(Code.GN201, position, "%s", text));
        if (!names.add(name)) {
            findings.add(Code.GN210, position, "%s has two labels \"%s\". Rename or remove one of them.", owner, name);
        }
    }

    /** Takes in labels of which only the names are known. */
    void addAll(Stated<List<String>> stated) {
        for (int i = 0; i < stated.value().size(); i++) {
            add(stated.value().get(i), stated.position(i));
        }
    }

    /** Refuses a name that only its parameter could say, where the label may come from a class file that has no names. */
    void checkNameIsKnown(String method, MeasuredLabel label, Position position) {
        if (label.name().value().isEmpty() && NAMELESS.matcher(label.declared()).matches()) {
            findings.add(
                    Code.GN131,
                    position,
                    "%s inherits a label without a name, and the class file that declares it has no parameter names. State the"
                            + " name there, @Label(\"...\"), or compile that class with -parameters.",
                    method);
        }
    }

    /** Refuses more labels than {@code most}. */
    void checkCount(int count, int most, Position position) {
        if (count > most) {
            findings.add(
                    Code.GN210,
                    position,
                    "%s has %d labels, but at most %d are allowed. Remove some.",
                    owner,
                    count,
                    most);
        }
    }

    private Optional<String> fault(String name) {
        return taken.contains(name)
                ? Optional.of("The label name \"%s\" is already a label of all metered calls. Choose another name."
                        .formatted(name))
                : NameRules.labelNameFault(name);
    }
}
