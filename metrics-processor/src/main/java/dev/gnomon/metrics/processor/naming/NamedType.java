// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measured type with every name that is made for it.
 *
 * @param type the type
 * @param decorator the class that measures it
 * @param module the Dagger module that binds it
 * @param definitions the nested class of the decorator that says what it declares
 * @param calls the methods that are measured, in the order of the type
 * @param metrics the metric fields that are one, in the order of the type
 */
public record NamedType(
        MeasuredType type,
        ClassName decorator,
        ClassName module,
        ClassName definitions,
        List<NamedCall> calls,
        List<NamedMetric> metrics)
        implements NamedDeclaration {
    /** The constant that defines the service. */
    public static final String SERVICE = "SERVICE";

    /** Copies the lists. */
    public NamedType {
        calls = List.copyOf(calls);
        metrics = List.copyOf(metrics);
    }

    /** Whether the type is a service, and not only a class whose metric fields are assigned. */
    public boolean isService() {
        return type.service().measured() || !calls.isEmpty();
    }

    /** The metric fields of a type that is not switched off. */
    public Stream<NamedMetric> shownMetrics() {
        return metrics.stream().filter(metric -> !metric.field().disabled());
    }

    @Override
    public MeasuredType declaration() {
        return type;
    }

    @Override
    public ClassName generated() {
        return decorator;
    }

    @Override
    public String role() {
        return "decorator";
    }

    @Override
    public Optional<Constant> listedService() {
        return isService() ? Optional.of(new Constant(definitions, SERVICE)) : Optional.empty();
    }

    @Override
    public List<Constant> listedMetrics() {
        return isService()
                ? List.of()
                : shownMetrics()
                        .map(metric -> new Constant(definitions, metric.constant()))
                        .toList();
    }

    @Override
    public boolean isMadeByDagger() {
        return type.isMadeByDagger();
    }

    @Override
    public Optional<ClassName> includedModule() {
        return type.isBoundEverywhere() ? Optional.of(module) : Optional.empty();
    }

    /** The names of {@code method}, where it is measured. */
    public Optional<NamedCall> call(MeasuredMethod method) {
        return calls.stream().filter(call -> call.method().equals(method)).findFirst();
    }
}
