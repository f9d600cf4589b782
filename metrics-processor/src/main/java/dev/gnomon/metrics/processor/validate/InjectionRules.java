// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.Bypass;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import java.util.Collection;

/** Reports the places where an injector gets a measured type without its decorator. */
public final class InjectionRules {
    private InjectionRules() {}

    /** The findings for all components and factories of a compilation. */
    public static Findings validate(Collection<Bypass> bypasses) {
        Findings findings = new Findings();
        bypasses.forEach(bypass -> check(bypass, findings));
        return findings;
    }

    private static void check(Bypass bypass, Findings findings) {
        String type = String.join(".", bypass.type().simpleNames());
        String decorator = GeneratedNames.decorator(bypass.type()).simpleName();
        String module = GeneratedNames.module(bypass.type()).simpleName();
        switch (bypass.way()) {
            case CONSTRUCTOR ->
                findings.add(
                        Code.GN403,
                        bypass.position(),
                        "%s injects %s itself, unmeasured, because none of its modules includes %s. Install the"
                                + " generated module of the compilation, or %s.",
                        bypass.by(),
                        type,
                        module,
                        module);
            case BINDING ->
                findings.add(
                        Code.GN403,
                        bypass.position(),
                        "%s binds %s to an object without a decorator: it takes neither a %s nor a MetricRegistry to"
                                + " create one. Return a %s.",
                        bypass.by(),
                        type,
                        decorator,
                        decorator);
            case DELEGATE ->
                findings.add(
                        Code.GN403,
                        bypass.position(),
                        "%s binds %s to an object without a decorator: it takes neither a %s nor a MetricRegistry to"
                                + " create one. Qualify it with @Undecorated, and install %s.",
                        bypass.by(),
                        type,
                        decorator,
                        module);
            case INSTANCE ->
                findings.add(
                        Code.GN403,
                        bypass.position(),
                        "%s binds %s to an object without a decorator: it takes neither a %s nor a MetricRegistry to"
                                + " create one. Take the registry, and return %s.decorate(..., registry).",
                        bypass.by(),
                        type,
                        decorator,
                        decorator);
            case FACTORY ->
                findings.add(
                        Code.GN404,
                        bypass.position(),
                        "%s creates %s itself, unmeasured. Return %s, a subclass of %s.",
                        bypass.by(),
                        type,
                        decorator,
                        type);
        }
    }
}
