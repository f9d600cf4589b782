// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_BINDS;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_MODULE;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.DAGGER_PROVIDES;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METRIC_REGISTRY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the Dagger module that binds a type to its decorator. A class is bound where Dagger would make it, by its
 * {@code @Inject} constructor; an interface around whatever the application binds to {@code @Undecorated}. A generic
 * type has no module: Dagger binds instances, not families.
 */
public final class ModuleGenerator {
    private final NamedType named;
    private final MeasuredType type;

    private ModuleGenerator(NamedType named) {
        this.named = named;
        this.type = named.type();
    }

    /** The source file of the module, where there is something to bind. */
    public static Optional<JavaFile> generate(NamedType named) {
        return named.type().isBound() ? Optional.of(new ModuleGenerator(named).file()) : Optional.empty();
    }

    private JavaFile file() {
        TypeSpec.Builder module = TypeSpec.classBuilder(named.module())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .alwaysQualify(type.ambiguousNames().toArray(new String[0]))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addAnnotation(DAGGER_MODULE);
        Provenance.mark(module, type.surroundings());
        type.annotations().stream()
                .filter(annotation -> annotation.type().equals(ClassName.get(SuppressWarnings.class)))
                .forEach(module::addAnnotation);
        if (type.kind() == TypeKind.CLASS) {
            bindClass(module);
        } else {
            bindInterface(module);
        }
        return Provenance.file(named.module().packageName(), module.build());
    }

    private void bindClass(TypeSpec.Builder module) {
        module.addJavadoc("Binds {@link $T} to its decorator.\n", type.type())
                .addMethod(MethodSpec.methodBuilder(binding())
                        .addAnnotation(DAGGER_BINDS)
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(type.type())
                        .addParameter(named.decorator(), "decorator")
                        .build());
    }

    private void bindInterface(TypeSpec.Builder module) {
        module.addJavadoc(
                        "Binds {@link $T} to its decorator, around what is bound to {@code @Undecorated $L}.\n",
                        type.type(),
                        type.type().simpleName())
                .addMethod(MethodSpec.methodBuilder(binding())
                        .addAnnotation(DAGGER_PROVIDES)
                        .addModifiers(Modifier.STATIC)
                        .returns(type.type())
                        .addParameter(ParameterSpec.builder(type.type(), "delegate")
                                .addAnnotation(RuntimeNames.UNDECORATED)
                                .build())
                        .addParameter(METRIC_REGISTRY, "registry")
                        .addStatement("return new $T(delegate, registry)", named.decorator())
                        .build());
    }

    private String binding() {
        return GeneratedNames.binding(type.type());
    }
}
