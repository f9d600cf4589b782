// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.DeclaredMetric.Form;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.vocabulary.NameRules;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules that one handle can break by itself. */
public final class HandleRules {
    private final NamedHandle named;
    private final DeclaredMetric handle;
    private final Findings findings;

    private HandleRules(NamedHandle named, Findings findings) {
        this.named = named;
        this.handle = named.handle();
        this.findings = findings;
    }

    /** The findings for one handle. */
    public static Findings validate(NamedHandle named) {
        Findings findings = new Findings();
        new HandleRules(named, findings).check();
        return findings;
    }

    private void check() {
        Optional<String> obstacle = obstacle();
        obstacle.ifPresent(text -> findings.add(Code.GN141, handle.position(), "%s is %s", handle.display(), text));
        MetricRules metrics = new MetricRules(findings);
        metrics.check(handle.display(), "it", handle.metricType(), handle.metric());
        metrics.checkName(named.metric(), handle.metricType(), handle.metric());
        if (obstacle.isEmpty() && handle.form() == Form.RECORDING) {
            RecordingRules methods = new RecordingRules(handle, findings);
            handle.methods().forEach(methods::check);
            for (int i = 0; i < named.labels().size(); i++) {
                checkLabels(handle.methods().get(i), named.labels().get(i));
            }
            checkSameLabels();
            checkCombinations();
        }
    }

    /** Why no handle can be written beside the type, with the remedy. */
    private Optional<String> obstacle() {
        Set<Trait> traits = handle.traits();
        if (traits.contains(Trait.PRIVATE)) {
            return Optional.of(
                    "private, or a type around it is, so the handle beside %s cannot use it. Make them non-private."
                            .formatted(handle.type().topLevelClassName().simpleName()));
        }
        if (traits.contains(Trait.INNER)) {
            return Optional.of("an inner class, but a metric belongs to no instance. Make it static, or an interface.");
        }
        if (handle.generic()) {
            return Optional.of(
                    "generic, but a metric has one fixed set of labels. Remove the type parameters, and declare a"
                            + " type for each metric.");
        }
        if (handle.form() == Form.OTHER) {
            return Optional.of("neither an interface nor a class without abstract methods. Make it an interface.");
        }
        return traits.contains(Trait.SEALED) && handle.form() == Form.RECORDING
                ? Optional.of("sealed and does not permit its handle. Remove sealed.")
                : Optional.empty();
    }

    private void checkLabels(RecordingMethod method, List<NamedLabel> given) {
        String display = handle.display() + "." + method.name();
        LabelSet labels = new LabelSet(handle.display(), List.of(), findings);
        for (NamedLabel label : given) {
            labels.add(label);
            if (method.traits().contains(Trait.INHERITED)) {
                labels.checkNameIsKnown(display, label.label(), method.position());
            }
        }
        labels.checkCount(given.size(), NameRules.MAX_LABELS, method.position());
    }

    private void checkSameLabels() {
        List<String> stated = handle.metric().labels().value();
        List<String> first = names(named.metricLabels());
        if (!stated.isEmpty() && !stated.equals(first)) {
            findings.add(
                    Code.GN143,
                    handle.metric().labels().position(),
                    "%s states %s, but %s has %s. Remove labels from @Metric: the parameters state them.",
                    handle.display(),
                    display(stated),
                    handle.methods().get(0).name(),
                    display(first));
        }
        for (int i = 1; i < named.labels().size(); i++) {
            if (!shape(named.labels().get(i)).equals(shape(named.metricLabels()))) {
                findings.add(
                        Code.GN143,
                        handle.methods().get(i).position(),
                        "%s.%s has %s, but %s has %s. Give all methods of one metric the same labels, with the"
                                + " same types, in the same order.",
                        handle.display(),
                        handle.methods().get(i).name(),
                        display(names(named.labels().get(i))),
                        handle.methods().get(0).name(),
                        display(first));
            }
        }
    }

    private void checkCombinations() {
        if (named.combinations() > SeriesRules.MAX_COMBINATIONS) {
            findings.add(
                    Code.GN144,
                    handle.position(),
                    "The labels of %s have %s combinations of values, but at most %d are kept. Drop a label, or make"
                            + " one a String: then only the values that occur are kept.",
                    handle.display(),
                    SeriesRules.display(named.combinations()),
                    SeriesRules.MAX_COMBINATIONS);
        }
    }

    /** The labels as the registry sees them: two methods share a metric only if these are equal. */
    private static List<List<Object>> shape(List<NamedLabel> labels) {
        return labels.stream()
                .map(label -> List.<Object>of(label.name(), label.label().values(), label.max()))
                .toList();
    }

    private static List<String> names(List<NamedLabel> labels) {
        return labels.stream().map(NamedLabel::name).toList();
    }

    private static String display(List<String> names) {
        return switch (names.size()) {
            case 0 -> "no label";
            case 1 -> "the label " + names.get(0);
            default -> "the labels " + String.join(", ", names);
        };
    }
}
