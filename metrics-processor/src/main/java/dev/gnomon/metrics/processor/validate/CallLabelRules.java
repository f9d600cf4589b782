// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import dev.gnomon.metrics.vocabulary.NameRules;

/** Checks that the labels of each call can be read and have distinct names. */
final class CallLabelRules {
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
        String display = named.type().display() + "." + call.method().display();
        LabelSet labels = new LabelSet(display, CallMetrics.RESERVED_LABELS, findings);
        for (NamedLabel label : call.labels()) {
            labels.add(label);
            if (isInherited(call, label.label())) {
                labels.checkNameIsKnown(display, label.label(), call.method().position());
            }
        }
        call.method().metering().map(Metering::labels).ifPresent(labels::addAll);
        labels.checkCount(
                call.labelNames().size(),
                NameRules.MAX_LABELS - COMMON,
                call.method().position());
    }

    private static boolean isInherited(NamedCall call, MeasuredLabel label) {
        return call.method().traits().contains(Trait.INHERITED)
                || !label.declared().equals(label.parameter().name());
    }
}
