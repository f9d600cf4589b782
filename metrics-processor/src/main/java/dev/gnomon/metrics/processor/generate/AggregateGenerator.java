// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_MODULE;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_DEFINITION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_INDEX;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.SERVICE_DEFINITION;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.Capabilities;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what stands for a whole compilation: the index, and the Dagger module that includes all others. */
public final class AggregateGenerator {
    private AggregateGenerator() {}

    /** The name of the index of {@code types} and {@code handles}: {@code simpleName} where it is stated. */
    public static ClassName indexName(List<NamedType> types, List<NamedHandle> handles, Optional<String> simpleName) {
        List<ClassName> names = names(types, handles);
        return simpleName
                .map(stated -> GeneratedNames.besideAll(names, stated))
                .orElseGet(() -> GeneratedNames.index(names));
    }

    /** The name of a type of the compilation. */
    public static ClassName first(List<NamedType> types, List<NamedHandle> handles) {
        return names(types, handles).get(0);
    }

    /** The source file of the index of {@code types} and {@code handles}, which are ordered by name. */
    public static JavaFile index(ClassName name, List<NamedType> types, List<NamedHandle> handles) {
        TypeSpec.Builder index = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Lists what this compilation declares; found by {@link $T}.\n", ServiceLoader.class)
                .addSuperinterface(METRIC_INDEX);
        index.alwaysQualify(ambiguousNames(name.packageName(), types, handles));
        Provenance.mark(index, surroundings(types, handles));
        index.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Made by {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC)
                .build());
        index.addMethod(list(
                "services",
                SERVICE_DEFINITION,
                types.stream()
                        .filter(NamedType::isService)
                        .map(type -> constant(type.definitions(), "SERVICE"))
                        .toList()));
        List<CodeBlock> metrics = metrics(types, handles);
        if (!metrics.isEmpty()) {
            index.addMethod(list("metrics", METRIC_DEFINITION, metrics));
        }
        return Provenance.file(name.packageName(), index.build());
    }

    /** The metrics of no service. */
    private static List<CodeBlock> metrics(List<NamedType> types, List<NamedHandle> handles) {
        return Stream.concat(
                        types.stream()
                                .filter(type -> !type.isService())
                                .flatMap(type -> type.shownMetrics()
                                        .map(metric -> constant(type.definitions(), metric.constant()))),
                        handles.stream()
                                .map(handle ->
                                        constant(handle.name().nestedClass(Definitions.NAME), BoundFields.METRIC)))
                .toList();
    }

    private static CodeBlock constant(ClassName definitions, String constant) {
        return CodeBlock.of("$T.$L.$L", definitions.enclosingClassName(), definitions.simpleName(), constant);
    }

    private static MethodSpec list(String method, ClassName type, List<CodeBlock> constants) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
                .addStatement(
                        constants.size() > 1 ? "return $T.of(\n$L)" : "return $T.of($L)",
                        List.class,
                        CodeBlock.join(constants, ",\n"))
                .build();
    }

    /**
     * The source file of the Dagger module that includes those of {@code generated} and {@code generatedHandles}, where
     * {@code types} or {@code handles} need one.
     */
    public static Optional<JavaFile> module(
            ClassName name,
            List<NamedType> types,
            List<NamedHandle> handles,
            List<NamedType> generated,
            List<NamedHandle> generatedHandles) {
        if (types.stream().noneMatch(ModuleGenerator::isMadeByDagger)
                && handles.stream().noneMatch(handle -> handle.handle().isBound())) {
            return Optional.empty();
        }
        List<NamedHandle> bound = generatedHandles.stream()
                .filter(handle -> handle.handle().isBound())
                .toList();
        AnnotationSpec.Builder includes = AnnotationSpec.builder(DAGGER_MODULE);
        Stream.concat(
                        generated.stream()
                                .filter(ModuleGenerator::isInstalledEverywhere)
                                .map(NamedType::module),
                        bound.stream().map(NamedHandle::module))
                .forEach(module -> includes.addMember("includes", "$T.class", module));
        TypeSpec.Builder module =
                TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(includes.build());
        if (!types.isEmpty()) {
            module.addJavadoc(
                    "Binds the measured types of this compilation to their decorators; those of a scope other than singleton"
                            + " have modules\nof their own, for the component of that scope.\n");
        }
        if (!bound.isEmpty()) {
            module.addJavadoc("Binds the interfaces of the metrics of this compilation to their handles.\n");
        }
        Provenance.mark(module, surroundings(types, handles));
        return Optional.of(Provenance.file(name.packageName(), module.build()));
    }

    /** The name of the module of {@code types} and {@code handles}. */
    public static ClassName moduleName(List<NamedType> types, List<NamedHandle> handles, String simpleName) {
        return GeneratedNames.besideAll(names(types, handles), simpleName);
    }

    /** What the types of a package know by other names than an import would have it. */
    private static String[] ambiguousNames(String packageName, List<NamedType> types, List<NamedHandle> handles) {
        return Stream.concat(
                        types.stream()
                                .map(NamedType::type)
                                .filter(type -> type.type().packageName().equals(packageName))
                                .flatMap(type -> type.ambiguousNames().stream()),
                        handles.stream()
                                .map(NamedHandle::handle)
                                .filter(handle -> handle.type().packageName().equals(packageName))
                                .flatMap(handle -> handle.ambiguousNames().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    /** Those of the first by kind: all are of one compilation. */
    private static Capabilities surroundings(List<NamedType> types, List<NamedHandle> handles) {
        return types.isEmpty()
                ? handles.get(0).handle().surroundings()
                : types.get(0).type().surroundings();
    }

    private static List<ClassName> names(List<NamedType> types, List<NamedHandle> handles) {
        return Stream.concat(
                        types.stream().map(type -> type.type().type()),
                        handles.stream().map(handle -> handle.handle().type()))
                .toList();
    }
}
