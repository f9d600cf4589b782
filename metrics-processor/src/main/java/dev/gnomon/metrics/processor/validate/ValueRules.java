// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.model.Service;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.NameRules;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Checks names, bounds and shares by the rules of the vocabulary. */
final class ValueRules {
    private final NamedType named;
    private final Findings findings;

    ValueRules(NamedType named, Findings findings) {
        this.named = named;
        this.findings = findings;
    }

    void check() {
        Service service = named.type().service();
        checkService(service);
        report(Code.GN201, NameRules.prefixFault(service.prefix()), service.prefixPosition());
        ListFaults.report(findings, Code.GN202, service.buckets(), BucketRules::durationFault);
        Set<Metering> meterings = new LinkedHashSet<>();
        for (NamedCall call : named.calls()) {
            call.method().metering().ifPresent(meterings::add);
        }
        meterings.forEach(this::checkMetering);
        if (NameRules.prefixFault(service.prefix()).isEmpty()) {
            MetricRules metrics = new MetricRules(findings);
            named.metrics()
                    .forEach(metric -> metrics.checkName(
                            metric.name(), metric.type(), metric.field().metric()));
        }
    }

    private void checkService(Service service) {
        if (service.name().isBlank() || service.name().length() > NameRules.MAX_LABEL_VALUE) {
            findings.add(
                    Code.GN201,
                    service.namePosition(),
                    "The service name is blank or longer than %d characters. Shorten it, or leave it out to use the"
                            + " type's simple name.",
                    NameRules.MAX_LABEL_VALUE);
        }
    }

    private void checkMetering(Metering metering) {
        report(
                Code.GN201,
                metering.prefix().value().flatMap(NameRules::prefixFault),
                metering.prefix().position());
        ListFaults.report(findings, Code.GN202, metering.buckets(), BucketRules::durationFault);
        report(
                Code.GN211,
                metering.sample().value().flatMap(SampleRules::fault),
                metering.sample().position());
    }

    private void report(Code code, Optional<String> fault, Position position) {
        fault.ifPresent(text -> findings.add(code, position, "%s", text));
    }
}
