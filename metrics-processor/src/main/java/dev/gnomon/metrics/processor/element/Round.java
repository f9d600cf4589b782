// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotated elements of one round, by one of our annotations or by an annotation of the application that carries
 * it.
 *
 * <p>Every compilation with this processor passes here, even without any of our annotations. Then the cost is a look at
 * each annotation type in use, and no walk through the elements.
 */
public final class Round {
    private final Compilation compilation;
    private final RoundEnvironment environment;
    private final Set<? extends TypeElement> present;
    private final Map<String, Set<? extends Element>> found = new HashMap<>();

    /** @param present the annotation types that are used in the round */
    public Round(Compilation compilation, RoundEnvironment environment, Set<? extends TypeElement> present) {
        this.compilation = compilation;
        this.environment = environment;
        this.present = present;
    }

    /** The elements of this round that {@code annotation} speaks of, in the order of the sources. */
    public Set<? extends Element> annotated(String annotation) {
        return found.computeIfAbsent(annotation, this::find);
    }

    /** Walks through all sources of the round, if the annotation is there. */
    private Set<? extends Element> find(String annotation) {
        TypeElement itself = compilation.elements().getTypeElement(annotation);
        Stream<TypeElement> direct = itself != null && present.contains(itself) ? Stream.of(itself) : Stream.empty();
        TypeElement[] types = Stream.concat(
                        direct, present.stream().filter(type -> Composition.carries(type, annotation)))
                .toArray(TypeElement[]::new);
        return types.length == 0 ? Set.of() : environment.getElementsAnnotatedWithAny(types);
    }

    /** The types, packages and modules of this round that stand in no other. */
    public Set<? extends Element> roots() {
        return environment.getRootElements();
    }

    /** All types of this round, those within others too: a walk for those who have found a reason. */
    public Stream<TypeElement> types() {
        return withMembers(ElementFilter.typesIn(environment.getRootElements()));
    }

    private static Stream<TypeElement> withMembers(Collection<TypeElement> types) {
        return types.stream()
                .flatMap(type ->
                        Stream.concat(Stream.of(type), withMembers(ElementFilter.typesIn(type.getEnclosedElements()))));
    }
}
