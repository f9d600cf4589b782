// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.carried.CarriedAnnotations;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.ObjectMethods;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.element.Switches;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.model.Result;
import dev.gnomon.metrics.processor.model.Signature;
import dev.gnomon.metrics.processor.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the methods of one type, as members of it: type variables of its supertypes are replaced. */
final class MethodReader {
    private final Compilation compilation;
    private final TypeElement type;
    private final Optional<AnnotationReader> typeMetered;
    private final ResultReader results;
    private final LabelReader labels;
    private final EventTimeReader eventTimes;
    private final Reach reach;
    private final CarriedAnnotations carried;
    private final SignatureReader signatures;

    MethodReader(Compilation compilation, TypeElement type, CarriedAnnotations carried) {
        this.compilation = compilation;
        this.type = type;
        this.typeMetered = AnnotationReader.find(type, AnnotationNames.METERED).filter(MethodReader::isEnabled);
        this.results = new ResultReader(compilation);
        this.labels = new LabelReader(compilation, type);
        this.eventTimes = new EventTimeReader(compilation, type);
        this.reach = new Reach(compilation, type);
        this.carried = carried;
        this.signatures = new SignatureReader(carried);
    }

    MeasuredMethod read(InheritedMethod inherited) {
        ExecutableElement method = inherited.method();
        ExecutableType memberType = inherited.memberType();
        Optional<ExecutableElement> annotated = nearestAnnotated(method);
        Optional<AnnotationReader> own =
                annotated.flatMap(nearest -> AnnotationReader.find(nearest, AnnotationNames.METERED));
        boolean unmetered = annotated
                .filter(nearest -> AnnotationReader.isPresent(nearest, AnnotationNames.UNMETERED))
                .isPresent();
        boolean disabled = own.isPresent() && !isEnabled(own.get());
        Optional<AnnotationReader> metered =
                disabled ? Optional.empty() : own.or(() -> unmetered ? Optional.empty() : fromType(method));
        TypeMirror returnType = memberType.getReturnType();
        Result result = results.read(method, returnType);
        Signature signature = signatures.read(method, memberType, inherited.thrown());
        ExecutableElement speaking = annotated.orElse(method);
        boolean publishes = isPublic(method) && Switches.publishes(type);
        boolean handles =
                metered.flatMap(found -> found.statedText("event").value()).isPresent();
        return new MeasuredMethod(
                method.getSimpleName().toString(),
                signatures.result(method, memberType),
                result,
                signature,
                traits(inherited, result),
                carried.ofMethod(method),
                errors(inherited.thrown()),
                metered.map(MethodReader::metering),
                metered.isPresent() || publishes
                        ? labels.read(speaking, memberType, signature.parameters())
                        : List.of(),
                handles ? eventTimes.read(speaking, memberType, signature.parameters(), position(method)) : List.of(),
                disabled
                        || unmetered
                        // An override would have to repeat @Inject, and what the injector calls is nobody's request.
                        || AnnotationNames.isInjected(method)
                        || (ObjectMethods.include(method) && own.isEmpty()),
                position(method));
    }

    private Set<Trait> traits(InheritedMethod inherited, Result result) {
        Set<Trait> traits = Traits.ofMember(inherited.method(), type);
        if (!reach.includes(inherited.method(), inherited.memberType(), inherited.thrown())) {
            traits.add(Trait.UNREACHABLE);
        }
        if (!SourceVersion.isName(inherited.method().getSimpleName())) {
            traits.add(Trait.UNNAMEABLE);
        }
        // Asked only where a warning depends on it: it is a walk outwards through all annotations.
        if (result == Result.LAZY && (Suppressed.areOurs(inherited.method()) || Suppressed.areOurs(type))) {
            traits.add(Trait.SUPPRESSED);
        }
        return traits;
    }

    /** The method whose annotation counts: the method itself, or the nearest other declaration of it. */
    private Optional<ExecutableElement> nearestAnnotated(ExecutableElement method) {
        boolean isNearest = Owner.of(method).getKind() != ElementKind.INTERFACE && isAnnotated(method);
        return isNearest
                ? Optional.of(method)
                : Overrides.declarations(compilation, method, type).stream()
                        .filter(MethodReader::isAnnotated)
                        .findFirst();
    }

    private static boolean isAnnotated(ExecutableElement method) {
        return AnnotationReader.isPresent(method, AnnotationNames.METERED)
                || AnnotationReader.isPresent(method, AnnotationNames.UNMETERED);
    }

    /** {@code @Metered} on the type speaks for its public instance methods. */
    private Optional<AnnotationReader> fromType(ExecutableElement method) {
        return isPublic(method) && !ObjectMethods.include(method) ? typeMetered : Optional.empty();
    }

    private static boolean isPublic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isEnabled(AnnotationReader metered) {
        return metered.bool("enabled", true);
    }

    private static Metering metering(AnnotationReader metered) {
        return new Metering(
                metered.stated("prefix", String.class),
                metered.statedText("name"),
                metered.statedText("event"),
                metered.statedStrings("labels"),
                metered.statedDoubles("buckets"),
                metered.classes("expected"),
                metered.stated("sample", Double.class),
                metered.bool("nativeHistogram", false),
                metered.constant("async").equals("CREATION"),
                metered.position());
    }

    /** A method of another type may come from a class file, which has no place to underline. */
    private SourcePosition position(ExecutableElement method) {
        Element place = Owner.of(method).equals(type) ? method : type;
        return SourcePosition.of(place);
    }

    /** The classes a failure is named by; {@code Throwable} and type variables name nothing. */
    private static List<ClassName> errors(List<? extends TypeMirror> thrown) {
        return thrown.stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> ClassName.get((TypeElement) ((DeclaredType) type).asElement()))
                .filter(name -> !name.equals(ClassName.get(Throwable.class)))
                .distinct()
                .toList();
    }
}
