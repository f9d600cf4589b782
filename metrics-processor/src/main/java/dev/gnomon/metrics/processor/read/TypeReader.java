// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.carried.CarriedAnnotations;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Switches;
import dev.gnomon.metrics.processor.model.MeasuredConstructor;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.model.Service;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** From a type element to the model. */
public final class TypeReader {
    private final Compilation compilation;
    private final Neighbourhood neighbourhood;

    /** A reader for the types of one round. */
    public TypeReader(Compilation compilation) {
        this.compilation = compilation;
        this.neighbourhood = new Neighbourhood(compilation);
    }

    /** The measured type that {@code type} declares. */
    public MeasuredType read(TypeElement type) {
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        CarriedAnnotations carried = CarriedAnnotations.ofDecorator(compilation, type);
        SignatureReader signatures = new SignatureReader(carried);
        MethodReader reader = new MethodReader(compilation, type, carried);
        List<InheritedMethod> found = new MethodFinder(compilation, type).find();
        List<MeasuredMethod> methods = Switches.isDisabled(type)
                ? List.of()
                : found.stream().map(reader::read).toList();
        Service service = service(type);
        List<TypeVariableName> variables = signatures.variables(type);
        List<MeasuredConstructor> constructors = constructors(type, carried, signatures);
        List<AnnotationSpec> annotations = new ArrayList<>(carried.ofType(type));
        annotations.addAll(
                Suppressions.of(compilation, type, found, namedClasses(service, methods), carried.warnings()));
        return new MeasuredType(
                ClassName.get(type),
                isInterface ? TypeKind.INTERFACE : TypeKind.CLASS,
                variables,
                Traits.ofType(type),
                service,
                constructors,
                methods,
                new FieldReader(compilation, type).read(),
                annotations,
                neighbourhood.ambiguousNames(type),
                neighbourhood.capabilities(type),
                SourcePosition.of(type));
    }

    /** The classes that only the definitions name. */
    private static Set<ClassName> namedClasses(Service service, List<MeasuredMethod> methods) {
        Set<ClassName> named = new LinkedHashSet<>(service.expected());
        for (MeasuredMethod method : methods) {
            method.metering().map(Metering::expected).ifPresent(named::addAll);
            named.addAll(enums(method.labels()));
        }
        return named;
    }

    /** The enums whose constants are the values of labels. */
    static List<ClassName> enums(List<MeasuredLabel> labels) {
        return labels.stream()
                .flatMap(label -> label.values().constantsOf().stream())
                .toList();
    }

    private static Service service(TypeElement type) {
        String simpleName = type.getSimpleName().toString();
        Optional<AnnotationReader> metrics = AnnotationReader.find(type, AnnotationNames.METRICS);
        SourcePosition position = SourcePosition.of(type);
        boolean isEnabled = !Switches.isDisabled(type);
        return metrics.map(annotation -> new Service(
                        annotation.string("service").isEmpty() ? simpleName : annotation.string("service"),
                        isEnabled,
                        annotation.string("prefix"),
                        annotation.statedDoubles("buckets"),
                        annotation.classes("expected"),
                        new Stated<>(Switches.publishes(type), annotation.position("events")),
                        annotation.position("service"),
                        annotation.position("prefix")))
                .orElseGet(() -> new Service(
                        simpleName,
                        false,
                        "",
                        new Stated<>(List.of(), position),
                        List.of(),
                        new Stated<>(false, position),
                        position,
                        position));
    }

    private List<MeasuredConstructor> constructors(
            TypeElement type, CarriedAnnotations carried, SignatureReader signatures) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(constructor -> constructor(type, constructor, carried, signatures))
                .toList();
    }

    private MeasuredConstructor constructor(
            TypeElement type, ExecutableElement constructor, CarriedAnnotations carried, SignatureReader signatures) {
        ExecutableType memberType = (ExecutableType) constructor.asType();
        Set<Trait> traits = Traits.ofMember(constructor, type);
        if (!new Reach(compilation, type).includes(constructor, memberType, memberType.getThrownTypes())) {
            traits.add(Trait.UNREACHABLE);
        }
        return new MeasuredConstructor(
                signatures.read(constructor, memberType, memberType.getThrownTypes()),
                traits,
                carried.ofConstructor(constructor),
                AnnotationNames.isInjected(constructor));
    }
}
