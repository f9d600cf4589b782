// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.element.Switches;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The types of one round that something is generated for, each set ordered by name.
 *
 * @param measured those that are decorated
 * @param declared those that declare a metric with a handle
 */
public record AnnotatedTypes(Set<TypeElement> measured, Set<TypeElement> declared) {
    /** The types of {@code round}. */
    public static AnnotatedTypes of(Round round) {
        return new AnnotatedTypes(measured(round), declared(round));
    }

    private static Set<TypeElement> measured(Round round) {
        Set<TypeElement> types = byName();
        round.annotated(AnnotationNames.METRICS).forEach(element -> addType(types, element));
        for (Element element : round.annotated(AnnotationNames.METERED)) {
            if (element.getKind() == ElementKind.METHOD) {
                addOwner(types, Owner.of(element));
            } else if (!Switches.isMeteringDisabled(element)) {
                addType(types, element);
            }
        }
        addInjected(round, types);
        types.removeIf(type ->
                type.getKind() == ElementKind.ANNOTATION_TYPE || (Switches.isDisabled(type) && !needsFields(type)));
        return types;
    }

    private static Set<TypeElement> declared(Round round) {
        Set<TypeElement> types = byName();
        round.annotated(AnnotationNames.METRIC).forEach(element -> addType(types, element));
        return types;
    }

    private static Set<TypeElement> byName() {
        return new TreeSet<>(
                Comparator.comparing(type -> type.getQualifiedName().toString()));
    }

    /** An annotation of the application may stand on other things as well, for reasons of its own. */
    private static void addType(Set<TypeElement> types, Element element) {
        if (element instanceof TypeElement type) {
            types.add(type);
        }
    }

    /** An abstract class has metered methods for its subclasses, and is no service of its own. */
    private static void addOwner(Set<TypeElement> types, TypeElement owner) {
        if (!Supertypes.isAbstractClass(owner)) {
            types.add(owner);
        }
    }

    /** Classes that an injector makes and that have metric fields, their own or inherited, which a decorator assigns. */
    private static void addInjected(Round round, Set<TypeElement> types) {
        for (String inject : AnnotationNames.INJECT) {
            for (Element element : round.annotated(inject)) {
                TypeElement owner = Owner.of(element);
                boolean isMade = element.getKind() == ElementKind.CONSTRUCTOR && !Supertypes.isAbstractClass(owner);
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
}
