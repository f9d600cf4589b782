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
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the Dagger module that binds a type to its decorator. A class is bound where Dagger would make it, by its
 * {@code @Inject} constructor; an interface around whatever the application binds to {@code @Undecorated}. A generic
 * type has no module: Dagger binds instances, not families.
 */
public final class ModuleGenerator {
    private static final Set<String> EVERYWHERE = Set.of(
            "jakarta.inject.Singleton", "javax.inject.Singleton", "dagger.Reusable", "java.lang.SuppressWarnings");

    private final NamedType named;
    private final MeasuredType type;

    private ModuleGenerator(NamedType named) {
        this.named = named;
        this.type = named.type();
    }

    /** The source file of the module, where there is something to bind. */
    public static Optional<JavaFile> generate(NamedType named) {
        return hasModule(named) ? Optional.of(new ModuleGenerator(named).file()) : Optional.empty();
    }

    /**
     * Whether the module can be installed in any component that has the aggregate: a scope of the application's own
     * belongs to one component, in which it is to be installed.
     */
    static boolean isInstalledEverywhere(NamedType named) {
        return hasModule(named)
                && named.type().annotations().stream()
                        .map(annotation -> annotation.type().toString())
                        .allMatch(annotation -> EVERYWHERE.contains(annotation));
    }

    /** Whether the type gets a module. */
    public static boolean hasModule(NamedType named) {
        MeasuredType type = named.type();
        boolean bindable = type.kind() == TypeKind.INTERFACE || type.isInjected();
        return type.surroundings().dagger() && type.typeVariables().isEmpty() && bindable;
    }

    /**
     * Whether Dagger makes the type in some way. Components that reach it name the aggregate module, so that Dagger looks at
     * them once the decorators are there; a class that is made by a factory has no binding in it.
     */
    static boolean isMadeByDagger(NamedType named) {
        boolean isAssisted = named.type().constructors().stream()
                .flatMap(constructor -> constructor.annotations().stream())
                .anyMatch(annotation -> annotation.type().equals(RuntimeNames.DAGGER_ASSISTED_INJECT));
        return hasModule(named) || (named.type().surroundings().dagger() && isAssisted);
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
