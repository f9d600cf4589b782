// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds the measured types of a round, and has the annotations checked that belong to none of them. */
public final class AnnotatedTypes {
    private final Compilation compilation;
    private final Findings findings;

    /** A finder that reports to {@code findings}. */
    public AnnotatedTypes(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    /** The types of this round that are to be decorated, ordered by name. */
    public Set<TypeElement> find(Round round) {
        Set<TypeElement> types = new TreeSet<>(
                Comparator.comparing(type -> type.getQualifiedName().toString()));
        for (Element element : round.annotated(AnnotationNames.METRICS)) {
            addType(types, element);
        }
        for (Element element : round.annotated(AnnotationNames.METERED)) {
            if (element.getKind() == ElementKind.METHOD) {
                addOwner(types, Owner.of(element));
            } else if (!isMeteringDisabled(element)) {
                addType(types, element);
            }
        }
        addInjected(round, types);
        types.removeIf(
                type -> type.getKind() == ElementKind.ANNOTATION_TYPE || (isDisabled(type) && !needsFields(type)));
        new MisplacedAnnotations(compilation, findings, types).check(round);
        new MisplacedParameters(compilation, findings, types, findHandles(round)).check(round);
        new UnmeasuredSubclasses(findings, types).check(round);
        new DroppedLabels(compilation, findings).check(round);
        return types;
    }

    /** The types of this round that declare a metric with a handle, ordered by name. */
    public Set<TypeElement> findHandles(Round round) {
        Set<TypeElement> types = new TreeSet<>(
                Comparator.comparing(type -> type.getQualifiedName().toString()));
        for (Element element : round.annotated(AnnotationNames.METRIC)) {
            addType(types, element);
        }
        return types;
    }

    /** An annotation of the application may stand on other things as well, for reasons of its own. */
    private static void addType(Set<TypeElement> types, Element element) {
        if (element instanceof TypeElement type) {
            types.add(type);
        }
    }

    /** An abstract class has metered methods for its subclasses, and is no service of its own. */
    private static void addOwner(Set<TypeElement> types, TypeElement owner) {
        if (!isAbstractClass(owner)) {
            types.add(owner);
        }
    }

    /** Classes that an injector makes and that have metric fields, their own or inherited, which a decorator assigns. */
    private static void addInjected(Round round, Set<TypeElement> types) {
        for (String inject : AnnotationNames.INJECT) {
            for (Element element : round.annotated(inject)) {
                TypeElement owner = Owner.of(element);
                boolean isMade = element.getKind() == ElementKind.CONSTRUCTOR && !isAbstractClass(owner);
                if (isMade && FieldReader.hasFields(owner)) {
                    types.add(owner);
                }
            }
        }
    }

    /** Whether the code of a class records in metric fields, which something has to assign even where it is disabled. */
    private static boolean needsFields(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && FieldReader.hasFields(type);
    }

    /** Whether nobody makes an object of a class but by a subclass. */
    static boolean isAbstractClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether {@code @Metered} stands on a type or method, and is not switched off. */
    static boolean isMetered(Element element) {
        return AnnotationReader.isPresent(element, AnnotationNames.METERED) && !isMeteringDisabled(element);
    }

    /** Whether {@code @Metered} is switched off on a type or method. */
    static boolean isMeteringDisabled(Element element) {
        return AnnotationReader.find(element, AnnotationNames.METERED)
                .filter(metered -> !metered.bool("enabled", true))
                .isPresent();
    }

    /** Whether {@code @Metrics} is switched off on a type, and with it everything that the type says. */
    static boolean isDisabled(TypeElement type) {
        return AnnotationReader.find(type, AnnotationNames.METRICS)
                .filter(metrics -> !metrics.bool("enabled", true))
                .isPresent();
    }
}
