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
import dev.gnomon.metrics.processor.naming.Constant;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.naming.NamedDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what stands for a whole compilation: the index, and the Dagger module that includes all others. */
public final class AggregateGenerator {
    private AggregateGenerator() {}

    /** The name of the index of {@code indexed}: {@code simpleName} where it is stated. */
    public static ClassName indexName(Declarations indexed, Optional<String> simpleName) {
        return simpleName
                .map(stated -> GeneratedNames.besideAll(indexed.typeNames(), stated))
                .orElseGet(() -> GeneratedNames.index(indexed.typeNames()));
    }

    /** The source file of the index of {@code indexed}. */
    public static JavaFile index(ClassName name, Declarations indexed) {
        TypeSpec.Builder index = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Lists what this compilation declares; found by {@link $T}.\n", ServiceLoader.class)
                .addSuperinterface(METRIC_INDEX);
        index.alwaysQualify(ambiguousNames(name.packageName(), indexed));
        Provenance.mark(index, indexed.surroundings());
        index.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Made by {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC)
                .build());
        index.addMethod(
                list("services", SERVICE_DEFINITION, constants(indexed, named -> named.listedService().stream())));
        List<CodeBlock> metrics = constants(indexed, named -> named.listedMetrics().stream());
        if (!metrics.isEmpty()) {
            index.addMethod(list("metrics", METRIC_DEFINITION, metrics));
        }
        return Provenance.file(name.packageName(), index.build());
    }

    private static List<CodeBlock> constants(
            Declarations indexed, Function<NamedDeclaration, Stream<Constant>> listed) {
        return indexed.all().stream()
                .flatMap(listed)
                .map(constant -> CodeBlock.of(
                        "$T.$L.$L",
                        constant.owner().enclosingClassName(),
                        constant.owner().simpleName(),
                        constant.name()))
                .toList();
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

    /** The name of the Dagger module of {@code declared}. */
    public static ClassName moduleName(Declarations declared, String simpleName) {
        return GeneratedNames.besideAll(declared.typeNames(), simpleName);
    }

    /**
     * The source file of the Dagger module of a compilation that needs one.
     *
     * @param declared all that is declared, right or wrong
     * @param written what is right, and has modules of its own
     */
    public static Optional<JavaFile> module(ClassName name, Declarations declared, Declarations written) {
        if (declared.all().stream().noneMatch(NamedDeclaration::isMadeByDagger)) {
            return Optional.empty();
        }
        AnnotationSpec.Builder includes = AnnotationSpec.builder(DAGGER_MODULE);
        written.all().stream()
                .flatMap(named -> named.includedModule().stream())
                .forEach(module -> includes.addMember("includes", "$T.class", module));
        TypeSpec.Builder module =
                TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(includes.build());
        if (!declared.types().isEmpty()) {
            module.addJavadoc(
                    "Binds the measured types of this compilation to their decorators; those of a scope other than singleton"
                            + " have modules\nof their own, for the component of that scope.\n");
        }
        if (written.handles().stream().anyMatch(handle -> handle.handle().isBound())) {
            module.addJavadoc("Binds the interfaces of the metrics of this compilation to their handles.\n");
        }
        Provenance.mark(module, declared.surroundings());
        return Optional.of(Provenance.file(name.packageName(), module.build()));
    }

    /** What the types of a package know by other names than an import would have it. */
    private static String[] ambiguousNames(String packageName, Declarations indexed) {
        return indexed.all().stream()
                .map(NamedDeclaration::declaration)
                .filter(declaration -> declaration.type().packageName().equals(packageName))
                .flatMap(declaration -> declaration.ambiguousNames().stream())
                .distinct()
                .toArray(String[]::new);
    }
}
