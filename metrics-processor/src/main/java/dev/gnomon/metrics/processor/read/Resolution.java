// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.SourceTypes;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.model.Result;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Whether everything that the code generated for a type would repeat exists. A type that another processor has still to
 * generate is an error type for now, and the measured type waits for the next round. Bodies, private and static members
 * do not count: they may mention the decorator itself.
 *
 * <p>Of a class file only what the generated code cannot do without counts: a library may mention the classes of another
 * library that the application does not use and does not have.
 */
public final class Resolution {
    private final Compilation compilation;
    private final SourceTypes sources;
    private final TypeElement type;
    private final MethodFinder finder;
    private final AccessorReader accessors;
    private final ResultReader results;

    private Resolution(Compilation compilation, SourceTypes sources, TypeElement type) {
        this.compilation = compilation;
        this.sources = sources;
        this.type = type;
        this.finder = new MethodFinder(compilation, type);
        this.accessors = new AccessorReader(compilation, type);
        this.results = new ResultReader(compilation);
    }

    /** What the code generated for {@code type} would have to mention and cannot; empty where it can be generated now. */
    public static Optional<MissingType> missing(Compilation compilation, SourceTypes sources, TypeElement type) {
        return new Resolution(compilation, sources, type).missing();
    }

    private Optional<MissingType> missing() {
        return ofDeclaration(type)
                .or(() -> first(ElementFilter.constructorsIn(type.getEnclosedElements()), this::ofSource))
                .or(() -> first(ElementFilter.methodsIn(type.getEnclosedElements()), this::ofSource))
                .or(() -> first(Supertypes.of(compilation, type), this::ofSupertype));
    }

    private Optional<MissingType> ofSupertype(TypeElement supertype) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(supertype.getEnclosedElements());
        return sources.contains(supertype)
                ? ofDeclaration(supertype).or(() -> first(methods, this::ofSource))
                : first(methods, this::ofClassFile);
    }

    private static <E> Optional<MissingType> first(Collection<E> elements, Function<E, Optional<MissingType>> missing) {
        return elements.stream()
                .flatMap(element -> missing.apply(element).stream())
                .findFirst();
    }

    private Optional<MissingType> ofDeclaration(TypeElement declared) {
        return AbsentTypes.inHeader(compilation, declared)
                .or(() -> AbsentTypes.inAnnotations(declared))
                .or(() -> expected(declared))
                .map(name -> missing(name, declared, true));
    }

    private Optional<MissingType> ofSource(ExecutableElement executable) {
        if (isNobodys(executable)) {
            return Optional.empty();
        }
        return AbsentTypes.inSignature(compilation, type, executable)
                .or(() -> inAnnotations(executable))
                .or(() -> expected(executable))
                .map(name -> missing(name, executable, true))
                .or(() -> inUse(executable));
    }

    private Optional<MissingType> ofClassFile(ExecutableElement method) {
        return AbsentTypes.inSignature(compilation, type, method)
                .filter(name -> finder.isIndispensable(method))
                .map(name -> missing(name, method, false))
                .or(() -> inUse(method));
    }

    private Optional<MissingType> inUse(ExecutableElement method) {
        return inLabels(method).or(() -> inObserved(method)).map(name -> missing(name, method, sources.contains(type)));
    }

    private static boolean isNobodys(ExecutableElement executable) {
        return executable.getModifiers().contains(Modifier.PRIVATE)
                || executable.getModifiers().contains(Modifier.STATIC);
    }

    private static Optional<String> inAnnotations(ExecutableElement executable) {
        return Stream.concat(Stream.of(executable), executable.getParameters().stream())
                .flatMap(element -> AbsentTypes.inAnnotations(element).stream())
                .findFirst();
    }

    /** An exception that an annotation names and that does not exist yet would be left out without a word. */
    private static Optional<String> expected(Element element) {
        return Stream.of(AnnotationNames.METRICS, AnnotationNames.METERED)
                .flatMap(annotation -> AnnotationReader.find(element, annotation).stream())
                .filter(annotation -> !annotation.hasResolvedClasses("expected"))
                .map(annotation -> "an exception that " + annotation.display() + " expects")
                .findFirst();
    }

    private Optional<String> inLabels(ExecutableElement method) {
        return method.getParameters().stream()
                .flatMap(parameter -> inLabel(parameter).stream())
                .findFirst();
    }

    /** Whoever calls a method of a value, or passes it to one of many, needs all its supertypes. */
    private Optional<String> inLabel(VariableElement parameter) {
        return AnnotationReader.find(parameter, AnnotationNames.LABEL)
                .map(label -> label.statedText("from").value())
                .map(path -> path.map(written ->
                                accessors.follow(written, parameter.asType()).types())
                        .orElseGet(() -> List.of(parameter.asType())))
                .flatMap(types -> types.stream()
                        .flatMap(each -> AbsentTypes.inSupertypes(compilation, each).stream())
                        .findFirst());
    }

    /** What is observed is passed on as the stage or publisher that it is; other results are only returned. */
    private Optional<String> inObserved(ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        return AbsentTypes.inSupertypes(compilation, result)
                .filter(name -> results.read(method, result) != Result.VALUE);
    }

    private MissingType missing(String name, Element mentioning, boolean mayCome) {
        boolean isOwn = mentioning.equals(type) || type.equals(mentioning.getEnclosingElement());
        return new MissingType(name, display(mentioning), mayCome, SourcePosition.of(isOwn ? mentioning : type));
    }

    private static String display(Element element) {
        if (!(element instanceof ExecutableElement executable)) {
            return element.getSimpleName().toString();
        }
        String owner = Owner.of(executable).getSimpleName().toString();
        return executable.getKind() == ElementKind.CONSTRUCTOR
                ? "a constructor of " + owner
                : owner + "." + executable.getSimpleName();
    }
}
