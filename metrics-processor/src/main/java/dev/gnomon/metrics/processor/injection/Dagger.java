// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.injection;

import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Dagger's words, as far as they matter here. */
final class Dagger {
    static final String COMPONENT = "dagger.Component";
    static final String SUBCOMPONENT = "dagger.Subcomponent";
    static final String MODULE = "dagger.Module";
    static final String BINDS_INSTANCE = "dagger.BindsInstance";
    static final String ASSISTED_FACTORY = "dagger.assisted.AssistedFactory";

    /** Our own qualifier. */
    static final String UNDECORATED = "dev.gnomon.metrics.annotation.Undecorated";

    /** Methods of modules that bind what they return. */
    static final Set<String> BINDINGS = Set.of("dagger.Provides", "dagger.Binds");

    private static final String ELEMENTS_INTO_SET = "dagger.multibindings.ElementsIntoSet";

    /** Marks of those that add to a collection instead. */
    static final Set<String> MULTIBINDINGS =
            Set.of("dagger.multibindings.IntoSet", "dagger.multibindings.IntoMap", ELEMENTS_INTO_SET);

    /** Types that stand for an object which is made later, or is made or not. */
    private static final Set<String> WRAPPERS = Set.of(
            "jakarta.inject.Provider",
            "javax.inject.Provider",
            "dagger.internal.Provider",
            "dagger.Lazy",
            "java.util.Optional");

    private Dagger() {}

    static boolean has(Element element, Set<String> annotations) {
        return annotations.stream().anyMatch(annotation -> AnnotationReader.isPresent(element, annotation));
    }

    /** What is asked for: the qualifiers on {@code place}, and the type without its nullness. */
    static String key(Element place, TypeMirror type) {
        return qualifier(place) + TypeName.get(type).box();
    }

    static boolean isQualified(Element place) {
        return !qualifier(place).isEmpty();
    }

    /** Of {@code Provider<Lazy<T>>} the {@code T}. */
    static TypeMirror unwrapped(TypeMirror type) {
        boolean isWrapper = element(type)
                .filter(found -> WRAPPERS.contains(found.getQualifiedName().toString()))
                .isPresent();
        List<? extends TypeMirror> arguments =
                isWrapper && type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return arguments.isEmpty() ? type : unwrapped(arguments.get(0));
    }

    /** The type of what a method adds to a collection. */
    static TypeMirror contributed(ExecutableElement method) {
        boolean isOfSeveral = AnnotationReader.isPresent(method, ELEMENTS_INTO_SET);
        return isOfSeveral
                        && method.getReturnType() instanceof DeclaredType set
                        && set.getTypeArguments().size() == 1
                ? set.getTypeArguments().get(0)
                : method.getReturnType();
    }

    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static String qualifier(Element place) {
        return place.getAnnotationMirrors().stream()
                .filter(mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.QUALIFIER))
                .map(AnnotationMirror::toString)
                .collect(Collectors.joining());
    }
}
