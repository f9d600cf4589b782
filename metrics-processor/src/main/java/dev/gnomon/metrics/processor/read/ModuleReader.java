// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Suppressed;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what the descriptor of a named module provides. */
public final class ModuleReader {
    private static final String METRIC_INDEX = "dev.gnomon.metrics.index.MetricIndex";

    private ModuleReader() {}

    /**
     * The named module around {@code type} that does not provide {@code index}.
     *
     * @param compilation in which both have been generated
     */
    public static Optional<Descriptor> withoutIndex(Compilation compilation, ClassName type, ClassName index) {
        TypeElement element = compilation.elements().getTypeElement(type.canonicalName());
        return Optional.ofNullable(element)
                .map(found -> compilation.elements().getModuleOf(found))
                .filter(module -> !module.isUnnamed() && !provides(module, index) && !Suppressed.areOurs(module))
                .map(module -> new Descriptor(module.getQualifiedName().toString(), SourcePosition.of(module)));
    }

    private static boolean provides(ModuleElement module, ClassName index) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provided -> provided.getService().getQualifiedName().contentEquals(METRIC_INDEX))
                .flatMap(provided -> provided.getImplementations().stream())
                .anyMatch(implementation -> ClassName.get(implementation).equals(index));
    }

    /**
     * The descriptor of a named module.
     *
     * @param name of the module
     * @param position its declaration
     */
    public record Descriptor(String name, Position position) {}
}
