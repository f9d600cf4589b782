// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.CALL_DEFINITION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_DEFINITION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.SERVICE_DEFINITION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.Service;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested class of a decorator that says what it declares. It stands apart from the decorator because the registry
 * reads it at start: to initialize a decorator would be to initialize the user's class, its superclass.
 */
final class Definitions {
    private final NamedType named;
    private final Service service;

    Definitions(NamedType named) {
        this.named = named;
        this.service = named.type().service();
    }

    TypeSpec type() {
        TypeSpec.Builder definitions = TypeSpec.classBuilder(named.definitions().simpleName())
                .addJavadoc(
                        "What {@link $T} declares; the index lists it.\n",
                        named.type().type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (NamedCall call : named.calls()) {
            definitions.addField(
                    constant(CALL_DEFINITION, call.constant(), new CallDefinitions(named.type(), call).definition()));
        }
        for (NamedMetric metric : named.metrics()) {
            Modifier[] visibility = named.isService() ? new Modifier[0] : new Modifier[] {Modifier.PUBLIC};
            definitions.addField(constant(METRIC_DEFINITION, metric.constant(), MetricChain.of(metric), visibility));
        }
        if (named.isService()) {
            definitions.addField(constant(SERVICE_DEFINITION, NamedType.SERVICE, serviceDefinition(), Modifier.PUBLIC));
        }
        return definitions
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    static FieldSpec constant(ClassName type, String name, Chain value, Modifier... visibility) {
        String declaration = "        %s static final %s %s = ;"
                .formatted(visibility.length == 0 ? "" : visibility[0], type.simpleName(), name);
        return FieldSpec.builder(type, name, visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(value.valueOf(declaration.length()))
                .build();
    }

    private Chain serviceDefinition() {
        Chain chain = new Chain(
                "$T.$L($S, $S)",
                SERVICE_DEFINITION,
                service.measured() ? "of" : "ofActions",
                service.name(),
                named.type().type().canonicalName());
        if (!service.prefix().isEmpty()) {
            chain.call(".prefix($S)", service.prefix());
        }
        chain.numbers("buckets", service.buckets().value());
        names(chain, "calls", named.calls().stream().map(NamedCall::constant).toList());
        names(
                chain,
                "metrics",
                named.metrics().stream().map(NamedMetric::constant).toList());
        return chain;
    }

    private static void names(Chain chain, String method, List<String> constants) {
        if (!constants.isEmpty()) {
            chain.call(".$L($L)", method, String.join(", ", constants));
        }
    }
}
