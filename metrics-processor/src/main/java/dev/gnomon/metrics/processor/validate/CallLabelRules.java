// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallNames;
import dev.gnomon.metrics.vocabulary.NameRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the labels of a call can be read, and told apart from each other and from those that every call has. */
final class CallLabelRules {
    /** What javac calls a parameter of a class file that has no names of parameters. */
    private static final Pattern NAMELESS = Pattern.compile("arg\\d+");

    /** How many labels a series has beside the method's own: service, action, and outcome or error. */
    private static final int COMMON = 3;

    private final NamedType named;
    private final Findings findings;

    CallLabelRules(NamedType named, Findings findings) {
        this.named = named;
        this.findings = findings;
    }

    void check() {
        named.calls().forEach(this::check);
    }

    private void check(NamedCall call) {
        Set<String> names = new HashSet<>();
        for (NamedLabel label : call.labels()) {
            checkName(call, label.name(), label.label().name().position(), names);
            checkNameIsKnown(call, label.label());
            checkMax(label);
            label.label()
                    .obstacle()
                    .ifPresent(obstacle ->
                            findings.add(Code.GN131, label.label().accessors().position(), "%s", obstacle));
        }
        call.method().metering().ifPresent(metering -> checkBody(call, metering.labels(), names));
    }

    private void checkBody(NamedCall call, Stated<List<String>> body, Set<String> names) {
        body.value().forEach(name -> checkName(call, name, body.position(), names));
        int most = NameRules.MAX_LABELS - COMMON;
        if (call.labelNames().size() > most) {
            findings.add(
                    Code.GN210,
                    call.method().position(),
                    "%s has %d labels, and more than %d are refused. Remove some.",
                    display(call),
                    call.labelNames().size(),
                    most);
        }
    }

    private void checkName(NamedCall call, String name, Position position, Set<String> names) {
        Optional<String> fault = CallNames.RESERVED_LABELS.contains(name)
                ? Optional.of(
                        "The label name \"%s\" is one that the metrics of calls have already; choose another name."
                                .formatted(name))
                : NameRules.labelNameFault(name);
        fault.ifPresent(text -> findings.add(Code.GN201, position, "%s", text));
        if (!names.add(name)) {
            findings.add(
                    Code.GN210,
                    position,
                    "%s has two labels \"%s\". Name one of them otherwise, or remove it.",
                    display(call),
                    name);
        }
    }

    /** The annotation may come from a class file, with or without the name that the label is to have. */
    private void checkNameIsKnown(NamedCall call, MeasuredLabel label) {
        boolean isInherited = call.method().traits().contains(Trait.INHERITED)
                || !label.declared().equals(label.parameter().name());
        if (isInherited
                && label.name().value().isEmpty()
                && NAMELESS.matcher(label.declared()).matches()) {
            findings.add(
                    Code.GN131,
                    call.method().position(),
                    "%s inherits a label that is named after its parameter, and the class file of the annotation has no names"
                            + " of parameters. State the name there, @Label(\"...\"), or compile that class with -parameters.",
                    display(call));
        }
    }

    private void checkMax(NamedLabel label) {
        if (label.max() <= 0) {
            findings.add(
                    Code.GN211,
                    label.label().max().position(),
                    "The label \"%s\" is to keep %d values. State how many distinct ones it may have, 1 at least.",
                    label.name(),
                    label.max());
        }
    }

    private String display(NamedCall call) {
        return named.type().display() + "." + call.method().display();
    }
}
