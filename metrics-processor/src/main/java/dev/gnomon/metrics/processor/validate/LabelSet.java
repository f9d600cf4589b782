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

/** Checks the labels of one series, one after the other: each is readable, bounded and has a name of its own. */
final class LabelSet {
    /** The name that javac gives to a parameter if the class file has no parameter names. */
    private static final Pattern NAMELESS = Pattern.compile("arg\\d+");

    private final String owner;
    private final List<String> taken;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    /**
     * A set without labels.
     *
     * @param owner the owner of the labels, as messages name it
     * @param taken the names of the other labels of its series
     */
    LabelSet(String owner, List<String> taken, Findings findings) {
        this.owner = owner;
        this.taken = taken;
        this.findings = findings;
    }

    /** Adds the label of a parameter. */
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

    /** Adds a label without a parameter. */
    void add(String name, Position position) {
        fault(name).ifPresent(text -> findings.add(Code.GN201, position, "%s", text));
        if (!names.add(name)) {
            findings.add(Code.GN210, position, "%s has two labels \"%s\". Rename or remove one of them.", owner, name);
        }
    }

    /** Adds labels without parameters. */
    void addAll(Stated<List<String>> stated) {
        for (int i = 0; i < stated.value().size(); i++) {
            add(stated.value().get(i), stated.position(i));
        }
    }

    /** Refuses a label whose name is unknown, because the class file that declares it has no parameter names. */
    void checkNameIsKnown(String method, MeasuredLabel label, Position position) {
        if (label.name().value().isEmpty() && NAMELESS.matcher(label.declared()).matches()) {
            findings.add(
                    Code.GN131,
                    position,
                    "%s inherits a label without a name, and the class file that declares it has no parameter names."
                            + " State the name there, @Label(\"...\"), or compile that class with -parameters.",
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
