// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Composition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations that no override repeats, because they would act twice or must not stand there. A name that ends in
 * {@code .*} stands for a package and the packages below it. {@code docs/injection.md} lists the same names; a test
 * compares the two.
 */
final class ActingTwice {
    /** Lombok rewrites whatever has one. */
    private static final List<String> LOMBOK = List.of("lombok.*");

    /**
     * An override must not state constraints again (HV000151, HV000131), and the validator applies those of the method
     * that it overrides. A constructor overrides nothing: its parameters keep theirs.
     */
    private static final List<String> VALIDATION = List.of("jakarta.validation.*", "javax.validation.*");

    /** An override must not be a provider too, and two methods would define one bean twice. */
    private static final List<String> PROVIDERS = List.of(
            "dagger.*",
            "com.google.inject.Provides",
            "com.google.inject.multibindings.*",
            "org.springframework.context.annotation.*",
            "org.springframework.boot.context.properties.*");

    /** The injector would call the method through the decorator as well. */
    private static final List<String> INJECTION =
            List.of("jakarta.inject.Inject", "javax.inject.Inject", "com.google.inject.Inject");

    /** Containers that find classes by their scope find both, and would deliver to both or schedule both. */
    private static final List<String> CONTAINERS = List.of(
            "jakarta.enterprise.event.*",
            "javax.enterprise.event.*",
            "jakarta.enterprise.inject.*",
            "javax.enterprise.inject.*",
            "org.eclipse.microprofile.reactive.messaging.*",
            "io.quarkus.scheduler.*",
            "io.micronaut.scheduling.annotation.*",
            "io.micronaut.runtime.event.annotation.*");

    /** Agents instrument each method that has one: a call through the decorator would be two spans. */
    private static final List<String> AGENTS = List.of(
            "io.opentelemetry.instrumentation.annotations.*",
            "io.opentelemetry.extension.annotations.*",
            "datadog.trace.api.*",
            "com.newrelic.api.agent.*",
            "co.elastic.apm.api.*");

    private static final String OURS = "dev.gnomon.metrics.annotation.";
    private static final Set<String> CONSTRAINT =
            Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

    private static final List<String> ALL = Stream.of(LOMBOK, VALIDATION, PROVIDERS, INJECTION, CONTAINERS, AGENTS)
            .flatMap(List::stream)
            .toList();

    private ActingTwice() {}

    /** The names of all, in their order. */
    static List<String> all() {
        return ALL;
    }

    /**
     * Whether an annotation is left out.
     *
     * @param isOfMethod whether it stands on a method or a parameter of one, and not on a parameter of a constructor
     */
    static boolean contains(AnnotationMirror mirror, boolean isOfMethod) {
        String name = AnnotationReader.name(mirror);
        if (name.startsWith(OURS) || carriesOurs(mirror) || matches(LOMBOK, name)) {
            return true;
        }
        return isOfMethod && (matches(ALL, name) || isConstraint(mirror));
    }

    private static boolean matches(List<String> names, String name) {
        return names.stream()
                .anyMatch(each ->
                        each.endsWith("*") ? name.startsWith(each.substring(0, each.length() - 1)) : name.equals(each));
    }

    private static boolean carriesOurs(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && (Composition.carries(type, AnnotationNames.METERED)
                        || Composition.carries(type, AnnotationNames.METRICS));
    }

    /** An application has constraints of its own, and each constraint has a container for several of it. */
    private static boolean isConstraint(AnnotationMirror mirror) {
        return AnnotationReader.isMarked(mirror, CONSTRAINT)
                || ElementFilter.methodsIn(
                                mirror.getAnnotationType().asElement().getEnclosedElements())
                        .stream()
                        .filter(element -> element.getSimpleName().contentEquals("value"))
                        .anyMatch(element -> isArrayOfConstraints(element.getReturnType()));
    }

    private static boolean isArrayOfConstraints(TypeMirror type) {
        return type instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType contained
                && contained.asElement().getAnnotationMirrors().stream()
                        .anyMatch(mark -> CONSTRAINT.contains(AnnotationReader.name(mark)));
    }
}
