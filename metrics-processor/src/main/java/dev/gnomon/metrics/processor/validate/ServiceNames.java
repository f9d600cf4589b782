// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.HashMap;
import java.util.Map;

/** GN204: no two types are one service, since their series would be one. */
final class ServiceNames {
    private final Findings findings;
    private final Map<String, MeasuredType> services = new HashMap<>();

    ServiceNames(Findings findings) {
        this.findings = findings;
    }

    void check(Declarations declared) {
        declared.types().stream()
                .filter(NamedType::isService)
                .map(NamedType::type)
                .forEach(this::check);
    }

    private void check(MeasuredType type) {
        MeasuredType first = services.putIfAbsent(type.service().name(), type);
        if (first != null) {
            findings.add(
                    Code.GN204,
                    type.service().namePosition(),
                    "%s and %s are both the service \"%s\". Name one of them with @Metrics(service = ...).",
                    first.type().canonicalName(),
                    type.type().canonicalName(),
                    type.service().name());
        }
    }
}
