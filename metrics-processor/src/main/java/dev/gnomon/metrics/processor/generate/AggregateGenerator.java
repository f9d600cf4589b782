// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_MODULE;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_INDEX;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.SERVICE_DEFINITION;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.lang.model.element.Modifier;

/** Writes what stands for a whole compilation: the index, and the Dagger module that includes all others. */
public final class AggregateGenerator {
    private AggregateGenerator() {}

    /** The name of the index of {@code types}: {@code simpleName} where it is stated. */
    public static ClassName indexName(List<NamedType> types, Optional<String> simpleName) {
        return simpleName
                .map(stated -> GeneratedNames.besideAll(names(types), stated))
                .orElseGet(() -> GeneratedNames.index(names(types)));
    }

    /** The source file of the index of {@code types}, which are ordered by name. */
    public static JavaFile index(ClassName name, List<NamedType> types) {
        CodeBlock definitions = CodeBlock.join(
                types.stream()
                        .map(type -> CodeBlock.of("$T.$L.SERVICE", type.decorator(), Definitions.NAME))
                        .toList(),
                ",\n");
        TypeSpec.Builder index = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Lists what this compilation declares; found by {@link $T}.\n", ServiceLoader.class)
                .addSuperinterface(METRIC_INDEX);
        types.stream()
                .map(NamedType::type)
                .filter(type -> type.type().packageName().equals(name.packageName()))
                .forEach(type -> index.alwaysQualify(type.ambiguousNames().toArray(new String[0])));
        Provenance.mark(index, types.get(0).type().surroundings());
        index.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Made by {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC)
                .build());
        index.addMethod(MethodSpec.methodBuilder("services")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), SERVICE_DEFINITION))
                .addStatement(types.size() == 1 ? "return $T.of($L)" : "return $T.of(\n$L)", List.class, definitions)
                .build());
        return Provenance.file(name.packageName(), index.build());
    }

    /** The source file of the Dagger module that includes those of {@code generated}, where {@code types} need one. */
    public static Optional<JavaFile> module(ClassName name, List<NamedType> types, List<NamedType> generated) {
        if (types.stream().noneMatch(ModuleGenerator::isMadeByDagger)) {
            return Optional.empty();
        }
        List<NamedType> bound = generated.stream()
                .filter(ModuleGenerator::isInstalledEverywhere)
                .toList();
        AnnotationSpec.Builder includes = AnnotationSpec.builder(DAGGER_MODULE);
        bound.forEach(type -> includes.addMember("includes", "$T.class", type.module()));
        TypeSpec.Builder module = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Binds the measured types of this compilation to their decorators; those of a scope other than singleton"
                                + " have modules\nof their own, for the component of that scope.\n")
                .addAnnotation(includes.build());
        Provenance.mark(module, types.get(0).type().surroundings());
        return Optional.of(Provenance.file(name.packageName(), module.build()));
    }

    /** The name of the module of {@code types}. */
    public static ClassName moduleName(List<NamedType> types, String simpleName) {
        return GeneratedNames.besideAll(names(types), simpleName);
    }

    private static List<ClassName> names(List<NamedType> types) {
        return types.stream().map(type -> type.type().type()).toList();
    }
}
