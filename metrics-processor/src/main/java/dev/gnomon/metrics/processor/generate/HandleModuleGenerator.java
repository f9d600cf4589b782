// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_BINDS;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_MODULE;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the Dagger module that binds an interface with recording methods to its handle. */
public final class HandleModuleGenerator {
    private HandleModuleGenerator() {}

    /** The source file of the module, where there is something to bind. */
    public static Optional<JavaFile> generate(NamedHandle named) {
        return named.handle().isBound() ? Optional.of(file(named)) : Optional.empty();
    }

    private static JavaFile file(NamedHandle named) {
        DeclaredMetric handle = named.handle();
        TypeSpec.Builder module = TypeSpec.classBuilder(named.module())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .alwaysQualify(handle.ambiguousNames().toArray(new String[0]))
                .addJavadoc("Binds {@link $T} to its handle.\n", handle.type())
                .addAnnotation(DAGGER_MODULE);
        Provenance.mark(module, handle.surroundings());
        module.addAnnotations(handle.annotations())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder(GeneratedNames.binding(handle.type()))
                        .addAnnotation(DAGGER_BINDS)
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(handle.type())
                        .addParameter(named.bound(), "handle")
                        .build());
        return Provenance.file(named.module().packageName(), module.build());
    }
}
