// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.EventTime;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import dev.gnomon.metrics.vocabulary.NameRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what a method's calls are counted as is said once, in words that are allowed, and of no other method. */
final class CallRules {
    private final NamedType named;
    private final Findings findings;
    private final Map<String, NamedCall> known = new HashMap<>();

    CallRules(NamedType named, Findings findings) {
        this.named = named;
        this.findings = findings;
    }

    void check() {
        for (NamedCall call : named.calls()) {
            if (call.kind() != CallKind.REQUEST) {
                call.method().metering().ifPresent(metering -> check(call, metering));
            }
        }
    }

    private void check(NamedCall call, Metering metering) {
        if (metering.name().value().isPresent() && metering.event().value().isPresent()) {
            findings.add(
                    Code.GN133,
                    metering.name().position(),
                    "%s has metrics of its own name and those of an event. Remove name or event from @Metered.",
                    display(call));
        }
        switch (call.kind()) {
            case REQUEST -> {}
            case ACTION -> checkLength(call);
            case NAMED -> checkStem(call, metering.name().value().orElseThrow(), metering);
            case HANDLER, PUBLISHER -> checkEvent(metering.event().value().orElseThrow(), metering);
        }
        checkIsOnlyOne(call, metering);
        checkEventTimes(call);
    }

    private void checkLength(NamedCall call) {
        if (call.action().length() > NameRules.MAX_LABEL_VALUE) {
            findings.add(
                    Code.GN201,
                    call.method().position(),
                    "The action of %s is longer than %d characters, since its overloads are told apart by their"
                            + " parameters. Rename one of them.",
                    call.method().display(),
                    NameRules.MAX_LABEL_VALUE);
        }
    }

    private void checkStem(NamedCall call, String stem, Metering metering) {
        if (NameRules.prefixFault(call.prefix()).isPresent()) {
            return;
        }
        Optional<String> fault = CallMetrics.of(CallKind.NAMED, call.prefix(), stem).all().stream()
                .map(metric -> NameRules.metricNameFault(metric.name(), metric.type()))
                .flatMap(Optional::stream)
                .findFirst();
        fault.ifPresent(text -> findings.add(Code.GN201, metering.name().position(), "%s", text));
    }

    private void checkEvent(String event, Metering metering) {
        if (event.isBlank() || event.length() > NameRules.MAX_LABEL_VALUE) {
            findings.add(
                    Code.GN201,
                    metering.event().position(),
                    "The event's name is blank or longer than %d characters. Name the event, \"payment.completed\" for example.",
                    NameRules.MAX_LABEL_VALUE);
        }
    }

    private void checkIsOnlyOne(NamedCall call, Metering metering) {
        String subject = subject(call, metering);
        String series = call.kind().isEvent() ? call.prefix() + " " + subject : subject;
        NamedCall first = known.putIfAbsent(series, call);
        if (first != null) {
            findings.add(
                    Code.GN203,
                    call.method().position(),
                    "%s and %s of %s are both %s. Rename one of them.",
                    first.method().display(),
                    call.method().display(),
                    named.type().display(),
                    subject);
        }
    }

    private static String subject(NamedCall call, Metering metering) {
        return switch (call.kind()) {
            case REQUEST, ACTION -> "the action \"" + call.action() + "\"";
            case NAMED -> "\"" + call.prefix() + metering.name().value().orElseThrow() + "\"";
            case HANDLER -> "the handler of \"" + metering.event().value().orElseThrow() + "\"";
            case PUBLISHER -> "the publisher of \"" + metering.event().value().orElseThrow() + "\"";
        };
    }

    private void checkEventTimes(NamedCall call) {
        List<EventTime> times = call.kind() == CallKind.HANDLER ? call.method().eventTimes() : List.of();
        for (EventTime time : times) {
            time.obstacle().ifPresent(obstacle -> findings.add(Code.GN132, time.position(), "%s", obstacle));
        }
        if (times.size() > 1) {
            findings.add(
                    Code.GN132,
                    times.get(1).position(),
                    "%s finds two instants of its event, %s and %s. Leave @EventTime on one of them, or put it on a"
                            + " parameter that is the instant.",
                    display(call),
                    display(times.get(0)),
                    display(times.get(1)));
        }
    }

    private static String display(EventTime time) {
        String parameter = time.parameter().name();
        return time.accessor()
                .map(accessor -> parameter + "." + accessor.path())
                .orElse(parameter);
    }

    private String display(NamedCall call) {
        return named.type().display() + "." + call.method().display();
    }
}
