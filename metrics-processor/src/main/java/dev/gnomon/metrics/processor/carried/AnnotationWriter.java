// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.Suppressed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Writes annotations again, in the package and module of one type. */
final class AnnotationWriter {
    private final Compilation compilation;
    private final TypeElement home;
    private final Reach reach;
    private final LiteralWriter literals;
    private final Map<TypeElement, Boolean> nameable = new HashMap<>();
    private final Set<String> warnings = new TreeSet<>();

    AnnotationWriter(Compilation compilation, TypeElement home) {
        this.compilation = compilation;
        this.home = home;
        this.reach = new Reach(compilation, home);
        this.literals = new LiteralWriter(compilation.types(), this::write);
    }

    /** Whether an annotation's type exists and can be named, so that it can be asked what it is. */
    boolean canName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type && isNameable(type);
    }

    /** The annotation on a declaration; nothing where it cannot be written there. */
    Optional<AnnotationSpec> on(ElementKind place, AnnotationMirror mirror) {
        return write(mirror, place == ElementKind.CLASS ? "TYPE" : place.name());
    }

    /** The annotation on a type; nothing where it cannot be written there. */
    Optional<AnnotationSpec> onType(AnnotationMirror mirror) {
        return write(mirror, "TYPE_USE");
    }

    /** The warnings that the annotations written so far cause. */
    Set<String> warnings() {
        return warnings;
    }

    private Optional<AnnotationSpec> write(AnnotationMirror mirror, String target) {
        MentionedElements mentioned = MentionedElements.of(mirror);
        if (!mentioned.areKnown()
                || !mentioned.required().stream().allMatch(this::exists)
                || !mentioned.types().stream().allMatch(this::isNameable)
                || !allows(mirror.getAnnotationType().asElement(), target)) {
            return Optional.empty();
        }
        mentioned.all().forEach(element -> warnings.addAll(Suppressed.ofUse(element)));
        return Optional.of(write(mirror));
    }

    private AnnotationSpec write(AnnotationMirror mirror) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(
                ClassName.get((TypeElement) mirror.getAnnotationType().asElement()));
        mirror.getElementValues().forEach((element, value) -> {
            String name = element.getSimpleName().toString();
            values(value).forEach(each -> annotation.addMember(name, each));
        });
        return annotation.build();
    }

    /** The code of a value. JavaPoet writes several blocks of one element as an array. */
    private List<CodeBlock> values(AnnotationValue value) {
        if (!(value.getValue() instanceof List<?> values)) {
            return List.of(literals.write(value));
        }
        return values.isEmpty()
                ? List.of(CodeBlock.of("{}"))
                : values.stream()
                        .map(each -> literals.write((AnnotationValue) each))
                        .toList();
    }

    /** Without {@code @Target} an annotation may stand on any declaration. */
    private static boolean allows(Element annotation, String place) {
        return AnnotationReader.find(annotation, "java.lang.annotation.Target")
                .map(target -> target.constants("value").contains(place))
                .orElse(!place.equals("TYPE_USE"));
    }

    private boolean exists(TypeElement type) {
        return compilation.elements().getTypeElement(type.getQualifiedName()) != null;
    }

    /** Whether a type exists, and the package and the module of the measured type see it. */
    private boolean isNameable(TypeElement type) {
        return nameable.computeIfAbsent(type, key -> {
            String name = key.getQualifiedName().toString();
            return compilation.elements().getTypeElement(compilation.elements().getModuleOf(home), name) != null
                    && reach.includes(key);
        });
    }
}
