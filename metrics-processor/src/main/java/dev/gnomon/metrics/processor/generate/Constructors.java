// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_REGISTRY;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.SERVICE_RECORDER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gnomon.metrics.processor.model.MeasuredConstructor;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constructors of a decorator: those of the class with a trailing registry, or the one around a delegate. */
final class Constructors {
    private final NamedType named;
    private final MeasuredType type;

    Constructors(NamedType named) {
        this.named = named;
        this.type = named.type();
    }

    List<MethodSpec> all() {
        if (type.kind() == TypeKind.INTERFACE) {
            return List.of(aroundDelegate());
        }
        return type.constructors().stream()
                .filter(constructor -> !constructor.traits().contains(Trait.PRIVATE))
                .map(this::repeat)
                .toList();
    }

    private MethodSpec aroundDelegate() {
        MethodSpec.Builder constructor = new Delegation(named).constructor();
        resolve(constructor, "registry", new NameAllocator());
        return constructor.build();
    }

    private MethodSpec repeat(MeasuredConstructor original) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addAnnotations(original.annotations());
        if (original.traits().contains(Trait.PUBLIC)) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        OverridingMethod.addParameters(constructor, original.signature());
        NameAllocator names = new NameAllocator();
        original.signature().parameters().forEach(parameter -> names.newName(parameter.name()));
        String registry = names.newName("registry");
        constructor.addParameter(METRIC_REGISTRY, registry);
        if (!original.signature().parameters().isEmpty()) {
            constructor.addStatement("super($L)", original.signature().arguments());
        }
        resolve(constructor, registry, names);
        return constructor.build();
    }

    private void resolve(MethodSpec.Builder constructor, String registry, NameAllocator names) {
        String service = names.newName("service");
        String definitions = named.definitions().simpleName();
        if (!named.calls().isEmpty()) {
            constructor.addStatement(
                    "$T $N = $N.service($N.SERVICE)", SERVICE_RECORDER, service, registry, definitions);
        }
        for (NamedCall call : named.calls()) {
            constructor.addStatement(
                    "this.$N = $N.$N($N.$N)",
                    call.field(),
                    service,
                    RuntimeNames.lookUp(call.recorder()),
                    definitions,
                    call.constant());
        }
        for (NamedMetric metric : named.metrics()) {
            constructor.addStatement(
                    "$L.$N = $N.$L($N.$N)",
                    metric.field()
                            .cast()
                            .map(owner -> CodeBlock.of("(($T) this)", owner))
                            .orElse(CodeBlock.of("this")),
                    metric.field().field(),
                    registry,
                    metric.field().family() ? RuntimeNames.families(metric.type()) : RuntimeNames.series(metric.type()),
                    definitions,
                    metric.constant());
        }
    }
}
