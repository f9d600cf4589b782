// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the decorator of a type: a subclass of a class, or an implementation of an interface around a delegate. */
public final class DecoratorGenerator {
    private final NamedType named;
    private final MeasuredType type;

    private DecoratorGenerator(NamedType named) {
        this.named = named;
        this.type = named.type();
    }

    /** The source file of the decorator. */
    public static JavaFile generate(NamedType named) {
        return new DecoratorGenerator(named).file();
    }

    private JavaFile file() {
        // Public even around a package-private type, because the index in another package reads the definition.
        // Not final, because frameworks make proxies that are subclasses.
        TypeSpec.Builder decorator = TypeSpec.classBuilder(named.decorator())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(type.typeVariables())
                .alwaysQualify(type.ambiguousNames().toArray(new String[0]));
        addHeader(decorator);
        addFields(decorator);
        new Constructors(named).all().forEach(decorator::addMethod);
        if (type.kind() == TypeKind.INTERFACE) {
            new Delegation(named).addFactory(decorator);
        }
        type.methods().forEach(method -> addMethod(decorator, method));
        new Arguments(named).type().ifPresent(decorator::addType);
        decorator.addType(new Definitions(named).type());
        return Provenance.file(named.decorator().packageName(), decorator.build());
    }

    private void addHeader(TypeSpec.Builder decorator) {
        if (type.kind() == TypeKind.INTERFACE) {
            decorator.addJavadoc("Measures the calls of a {@link $T} and passes them on.\n", type.type());
            decorator.addSuperinterface(type.self());
        } else {
            decorator.addJavadoc(
                    named.isService()
                            ? "A {@link $T} that measures its calls.\n"
                            : "A {@link $T} with its metric fields.\n",
                    type.type());
            decorator.superclass(type.self());
        }
        Provenance.mark(decorator, type.surroundings());
        decorator.addAnnotations(type.annotations());
    }

    private void addFields(TypeSpec.Builder decorator) {
        if (type.kind() == TypeKind.INTERFACE) {
            new Delegation(named).fields().forEach(decorator::addField);
        }
        for (NamedCall call : named.calls()) {
            decorator.addField(FieldSpec.builder(
                            RuntimeNames.recorder(call.recorder()), call.field(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
    }

    private void addMethod(TypeSpec.Builder decorator, MeasuredMethod method) {
        Optional<NamedCall> call = named.call(method);
        if (call.isPresent()) {
            decorator.addMethod(new MeasuredCall(type, call.get()).method());
        } else if (type.kind() == TypeKind.INTERFACE) {
            decorator.addMethod(OverridingMethod.passingOn(type, method));
        }
    }
}
