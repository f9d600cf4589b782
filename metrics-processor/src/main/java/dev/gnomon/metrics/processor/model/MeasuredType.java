// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.vocabulary.CallKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type to decorate.
 *
 * @param type its name
 * @param kind how it is decorated
 * @param typeVariables its type variables
 * @param traits its modifiers and place
 * @param service what {@code @Metrics} says
 * @param constructors its constructors, in the order of the source
 * @param methods its methods that a decorator could measure or is asked to
 * @param fields its metric fields
 * @param annotations what is carried over: the scope, {@code @SuppressWarnings}
 * @param ambiguousNames the simple names that are to be written in full
 * @param surroundings what the compilation offers
 * @param position the type's name
 */
public record MeasuredType(
        ClassName type,
        TypeKind kind,
        List<TypeVariableName> typeVariables,
        Set<Trait> traits,
        Service service,
        List<MeasuredConstructor> constructors,
        List<MeasuredMethod> methods,
        List<MeasuredField> fields,
        List<AnnotationSpec> annotations,
        List<String> ambiguousNames,
        Capabilities surroundings,
        Position position)
        implements Declaration {
    /** The annotations on a type that do not tie its module to one component. */
    private static final Set<String> OF_ANY_COMPONENT = Set.of(
            "jakarta.inject.Singleton", "javax.inject.Singleton", "dagger.Reusable", "java.lang.SuppressWarnings");

    /** Copies the collections. */
    public MeasuredType {
        typeVariables = List.copyOf(typeVariables);
        traits = Set.copyOf(traits);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
        fields = List.copyOf(fields);
        annotations = List.copyOf(annotations);
        ambiguousNames = List.copyOf(ambiguousNames);
    }

    /** The type as code in its own scope writes it, with its type variables as arguments. */
    public TypeName self() {
        return typeVariables.isEmpty() ? type : ParameterizedTypeName.get(type, typeVariables.toArray(new TypeName[0]));
    }

    /** Whether calls of {@code method} are requests of the service. */
    public boolean isRequest(MeasuredMethod method) {
        return service.measured() && !method.unmetered() && method.traits().contains(Trait.PUBLIC);
    }

    /** Whether the decorator measures {@code method}. */
    public boolean isMeasured(MeasuredMethod method) {
        return method.isAction() || isRequest(method);
    }

    /** The kind of call of {@code method}, which is measured. */
    public CallKind callKind(MeasuredMethod method) {
        Optional<Metering> metering = method.metering().filter(stated -> !method.unmetered());
        if (metering.flatMap(stated -> stated.event().value()).isPresent()) {
            return service.events().value() ? CallKind.PUBLISHER : CallKind.HANDLER;
        }
        if (metering.flatMap(stated -> stated.name().value()).isPresent()) {
            return CallKind.NAMED;
        }
        if (service.events().value() && isRequest(method)) {
            return CallKind.PUBLISHER;
        }
        return metering.isPresent() ? CallKind.ACTION : CallKind.REQUEST;
    }

    /** Whether an injector makes the class. */
    public boolean isInjected() {
        return constructors.stream().anyMatch(MeasuredConstructor::injected);
    }

    /** Dagger binds instances, not families: a generic type has no module. */
    @Override
    public boolean isBound() {
        boolean isBindable = kind == TypeKind.INTERFACE || isInjected();
        return surroundings.dagger() && typeVariables.isEmpty() && isBindable;
    }

    /** Whether Dagger makes the type in some way; a class that a factory makes has no binding in a module. */
    public boolean isMadeByDagger() {
        return isBound() || (surroundings.dagger() && constructors.stream().anyMatch(MeasuredConstructor::isAssisted));
    }

    /**
     * Whether the module can be installed in any component that has the aggregate: a scope of the application's own
     * belongs to one component, in which it is to be installed.
     */
    public boolean isBoundEverywhere() {
        return isBound()
                && annotations.stream()
                        .map(annotation -> annotation.type().toString())
                        .allMatch(OF_ANY_COMPONENT::contains);
    }
}
