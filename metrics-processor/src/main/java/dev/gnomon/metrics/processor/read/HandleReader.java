// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.carried.CarriedAnnotations;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.ObjectMethods;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.model.Amount;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.DeclaredMetric.Form;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.model.Signature;
import dev.gnomon.metrics.processor.model.Trait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** From a type element that declares a metric to the model. */
public final class HandleReader {
    private static final Map<TypeName, Amount> AMOUNTS = Map.of(
            ClassName.get(Duration.class), Amount.DURATION, ClassName.get(DoubleSupplier.class), Amount.SUPPLIER);

    private final Compilation compilation;
    private final Neighbourhood neighbourhood;

    /** A reader for the types of one round. */
    public HandleReader(Compilation compilation) {
        this.compilation = compilation;
        this.neighbourhood = new Neighbourhood(compilation);
    }

    /** The handle that {@code type} asks for; nothing where javac refuses the annotation. */
    public Optional<DeclaredMetric> read(TypeElement type) {
        return AnnotationReader.find(type, AnnotationNames.METRIC)
                .flatMap(annotation -> metricType(annotation).map(metric -> read(type, annotation, metric)));
    }

    private static Optional<MetricType> metricType(AnnotationReader annotation) {
        String written = annotation.constant("type");
        return List.of(MetricType.values()).stream()
                .filter(type -> type.name().equals(written))
                .findFirst();
    }

    private DeclaredMetric read(TypeElement type, AnnotationReader annotation, MetricType metricType) {
        CarriedAnnotations carried = CarriedAnnotations.ofHandle(compilation, type);
        List<InheritedMethod> all = new MethodFinder(compilation, type).find();
        List<InheritedMethod> found = abstractMethods(all);
        List<RecordingMethod> methods = type.getKind() == ElementKind.INTERFACE
                ? found.stream().map(method -> recording(type, method, carried)).toList()
                : List.of();
        return new DeclaredMetric(
                ClassName.get(type),
                metricType,
                StatedMetricReader.read(annotation),
                form(type, !found.isEmpty()),
                !type.getTypeParameters().isEmpty(),
                Traits.ofType(type),
                methods,
                neighbourhood.inject(type),
                Suppressions.of(
                        compilation,
                        type,
                        all,
                        methods.stream()
                                .flatMap(method -> TypeReader.enums(method.labels()).stream())
                                .toList(),
                        carried.warnings()),
                neighbourhood.ambiguousNames(type),
                neighbourhood.capabilities(type),
                SourcePosition.of(type));
    }

    private static List<InheritedMethod> abstractMethods(List<InheritedMethod> methods) {
        return methods.stream()
                .filter(found -> found.method().getModifiers().contains(Modifier.ABSTRACT))
                .filter(found -> !ObjectMethods.include(found.method()))
                .toList();
    }

    private static Form form(TypeElement type, boolean hasAbstractMethods) {
        return switch (type.getKind()) {
            case INTERFACE -> hasAbstractMethods ? Form.RECORDING : Form.MARKER;
            case CLASS -> hasAbstractMethods ? Form.OTHER : Form.MARKER;
            default -> Form.OTHER;
        };
    }

    private RecordingMethod recording(TypeElement type, InheritedMethod found, CarriedAnnotations carried) {
        ExecutableElement method = found.method();
        SignatureReader signatures = new SignatureReader(carried);
        Signature signature = signatures.read(method, found.memberType(), List.of());
        LabelReader labels = new LabelReader(compilation, type);
        List<MeasuredLabel> read = new ArrayList<>();
        Amount amount = Amount.NONE;
        Optional<Parameter> amountParameter = Optional.empty();
        for (int i = 0; i < signature.parameters().size(); i++) {
            VariableElement declared = method.getParameters().get(i);
            TypeMirror parameterType = found.memberType().getParameterTypes().get(i);
            Parameter parameter = signature.parameters().get(i);
            boolean isAnnotated = AnnotationReader.isPresent(declared, AnnotationNames.LABEL);
            if (!isAnnotated && amountParameter.isEmpty() && amount(parameterType) != Amount.NONE) {
                amount = amount(parameterType);
                amountParameter = Optional.of(parameter);
            } else {
                read.add(labels.read(declared, parameterType, parameter));
            }
        }
        return new RecordingMethod(
                method.getSimpleName().toString(),
                signatures.result(method, found.memberType()),
                signature,
                amount,
                amountParameter,
                read,
                traits(type, found),
                carried.ofMethod(method),
                position(type, method));
    }

    private static Amount amount(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE, SHORT, INT, LONG -> Amount.WHOLE;
            case FLOAT, DOUBLE -> Amount.REAL;
            case DECLARED -> amount(TypeName.get(type).withoutAnnotations());
            default -> Amount.NONE;
        };
    }

    private static Amount amount(TypeName type) {
        if (!type.isBoxedPrimitive()) {
            return AMOUNTS.getOrDefault(type, Amount.NONE);
        }
        boolean isNumber = !type.equals(TypeName.BOOLEAN.box()) && !type.equals(TypeName.CHAR.box());
        return isNumber ? Amount.BOXED : Amount.NONE;
    }

    private Set<Trait> traits(TypeElement type, InheritedMethod found) {
        Set<Trait> traits = Traits.ofMember(found.method(), type);
        if (!new Reach(compilation, type).includes(found.method(), found.memberType(), List.of())) {
            traits.add(Trait.UNREACHABLE);
        }
        return traits;
    }

    /** A method of another type may come from a class file, which has no place to underline. */
    private static SourcePosition position(TypeElement type, ExecutableElement method) {
        Element place = Owner.of(method).equals(type) ? method : type;
        return SourcePosition.of(place);
    }
}
