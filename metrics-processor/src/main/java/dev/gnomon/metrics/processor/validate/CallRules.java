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

/** Checks that each call has one valid name for its series, which no other method of the type shares. */
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
                checkLength(call);
                checkIsOnlyOne(call);
                checkEventTimes(call);
            }
        }
    }

    private void check(NamedCall call, Metering metering) {
        if (metering.name().value().isPresent() && metering.event().value().isPresent()) {
            findings.add(
                    Code.GN133,
                    metering.name().position(),
                    "%s states both a name and an event. Remove one of them from @Metered.",
                    display(call));
        }
        metering.event().value().ifPresent(event -> checkEvent(event, metering));
        if (call.kind() == CallKind.NAMED) {
            checkStem(call, metering.name().value().orElseThrow(), metering);
        }
    }

    /** The name of an overload lists its parameters, so it may be long without being stated. */
    private void checkLength(NamedCall call) {
        boolean isStated = call.method()
                .metering()
                .flatMap(metering -> metering.event().value())
                .isPresent();
        String value = call.kind() == CallKind.ACTION ? call.action() : call.event();
        if (value.length() > NameRules.MAX_LABEL_VALUE && !isStated) {
            findings.add(
                    Code.GN201,
                    call.method().position(),
                    "The %s of %s is longer than %d characters, because it names the parameters that tell overloads"
                            + " apart. Rename one of the overloads.",
                    call.kind() == CallKind.ACTION ? "action" : "event",
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
                    "The event's name is blank or longer than %d characters. State a name such as"
                            + " \"payment.completed\".",
                    NameRules.MAX_LABEL_VALUE);
        }
    }

    private void checkIsOnlyOne(NamedCall call) {
        String subject = subject(call);
        NamedCall first = known.putIfAbsent(call.kind().isEvent() ? call.prefix() + " " + subject : subject, call);
        if (first != null) {
            findings.add(
                    Code.GN203,
                    call.method().position(),
                    "%s and %s of %s %s. %s.",
                    Overloads.display(named.type(), first.method(), call.method()),
                    Overloads.display(named.type(), call.method(), first.method()),
                    named.type().display(),
                    subject,
                    remedy(call));
        }
    }

    /** A predicate that identifies the series: two methods with the same predicate would share them. */
    private static String subject(NamedCall call) {
        return switch (call.kind()) {
            case REQUEST, ACTION -> "are both the action \"" + call.action() + "\"";
            case NAMED -> "are both named \"" + call.prefix() + stem(call) + "\"";
            case HANDLER -> "both handle the event \"" + call.event() + "\"";
            case PUBLISHER -> "both publish the event \"" + call.event() + "\"";
        };
    }

    private static String remedy(NamedCall call) {
        return switch (call.kind()) {
            case REQUEST, ACTION -> "Rename one of the methods";
            case NAMED -> "Give one of them another name, @Metered(name = ...)";
            case HANDLER, PUBLISHER -> "Give one of them another event, @Metered(event = ...)";
        };
    }

    private static String stem(NamedCall call) {
        return call.method()
                .metering()
                .flatMap(metering -> metering.name().value())
                .orElse("");
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
                    "%s finds two instants of its event, %s and %s. Remove @EventTime from one, or put it on a"
                            + " parameter that holds the instant.",
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
