// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.element.Suppressed;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The warnings a decorator suppresses: those that the user suppressed around the code it repeats, and those that only
 * repeating it causes. A clean type has none.
 */
final class Suppressions {
    private static final Set<String> OF_EXCEPTIONS = Set.of("deprecation", "removal");

    /** Those that the type of a parameter causes, here and where a label is read of it. */
    private static final Set<String> OF_PARAMETERS = Set.of("deprecation", "preview", "rawtypes", "removal");

    private final Compilation compilation;
    private final TypeElement type;
    private final List<InheritedMethod> methods;
    private final Collection<ClassName> named;
    private final Set<String> warnings;

    private Suppressions(
            Compilation compilation,
            TypeElement type,
            List<InheritedMethod> methods,
            Collection<ClassName> named,
            Set<String> warnings) {
        this.compilation = compilation;
        this.type = type;
        this.methods = methods;
        this.named = named;
        this.warnings = new TreeSet<>(warnings);
    }

    /**
     * The annotation for the decorator of {@code type}, where it needs one.
     *
     * @param methods what {@link MethodFinder} finds of it
     * @param named the classes that its definitions name
     * @param warnings those that the annotations which it repeats cause
     */
    static List<AnnotationSpec> of(
            Compilation compilation,
            TypeElement type,
            List<InheritedMethod> methods,
            Collection<ClassName> named,
            Set<String> warnings) {
        Suppressions suppressions = new Suppressions(compilation, type, methods, named, warnings);
        suppressions.collect();
        if (suppressions.warnings.isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        suppressions.warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return List.of(annotation.build());
    }

    private void collect() {
        Stream.concat(Stream.of(type), Supertypes.of(compilation, type).stream())
                .forEach(this::addAround);
        if (isSerializable()) {
            warnings.add("serial"); // recorders do not travel
        }
        // Nobody is warned of a deprecated type within its own outermost class, where the decorator is not.
        MentionedTypes mentioned = MentionedTypes.of(compilation, type, methods);
        mentioned.types().forEach(this::addDeprecation);
        named.stream()
                .map(name -> compilation.elements().getTypeElement(name.canonicalName()))
                .filter(Objects::nonNull)
                .forEach(this::addDeprecation);
        Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream())
                .flatMap(executable -> executable.getParameters().stream())
                .forEach(parameter -> addOf(parameter, OF_PARAMETERS));
        if (mentioned.areRaw()) {
            warnings.add("rawtypes"); // suppressed in the source, and of a class file nobody knows where
        }
        if (warnings.contains("rawtypes") || MentionedTypes.isBelowRaw(compilation, type.asType())) {
            warnings.add("unchecked"); // an override that passes on to a raw superclass
        }
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::addDeprecation);
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> AnnotationReader.isPresent(field, AnnotationNames.METRIC_FIELD))
                .forEach(this::addDeprecation);
        // The constants name the exceptions that a method declares.
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(method -> addOf(method, OF_EXCEPTIONS));
    }

    private void addOf(Element element, Set<String> wanted) {
        Suppressed.on(element).stream().filter(wanted::contains).forEach(warnings::add);
    }

    private void addAround(Element element) {
        for (Element around = element; around instanceof TypeElement; around = around.getEnclosingElement()) {
            warnings.addAll(Suppressed.on(around));
        }
    }

    private void addDeprecation(Element element) {
        warnings.addAll(Suppressed.ofUse(element));
    }

    private boolean isSerializable() {
        TypeElement serializable = compilation.elements().getTypeElement("java.io.Serializable");
        if (serializable == null) {
            return false;
        }
        TypeMirror erased = compilation.types().erasure(type.asType());
        return compilation.types().isSubtype(erased, serializable.asType());
    }
}
