// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.processor.naming.NamedTime;
import dev.gnomon.metrics.processor.naming.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The nested class of a decorator that reads labels and instants from the arguments of calls. Its methods stand apart
 * from those of the decorator, which would meet the methods that it inherits.
 */
final class Arguments {
    private final NamedType named;

    Arguments(NamedType named) {
        this.named = named;
    }

    /** The class, where there is something to read. */
    Optional<TypeSpec> type() {
        return named.calls().stream()
                .findFirst()
                .flatMap(first -> type(
                        first.arguments(),
                        named.calls().stream()
                                .flatMap(call -> readers(call).stream())
                                .toList()));
    }

    /** The class of these readers, if there are any. */
    static Optional<TypeSpec> type(String name, List<MethodSpec> readers) {
        if (readers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TypeSpec.classBuilder(name)
                .addJavadoc("What is recorded of the arguments. No method throws, whatever the arguments do.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethods(readers)
                .build());
    }

    private List<MethodSpec> readers(NamedCall call) {
        List<MethodSpec> readers = new ArrayList<>();
        for (NamedLabel label : call.labels()) {
            label.reader()
                    .ifPresent(name -> readers.add(
                            ArgumentReader.of(named.type(), call, name).ofLabel(label)));
        }
        call.eventTime()
                .flatMap(NamedTime::reader)
                .ifPresent(name -> readers.add(ArgumentReader.of(named.type(), call, name)
                        .ofTime(call.eventTime().orElseThrow().time())));
        return readers;
    }
}
