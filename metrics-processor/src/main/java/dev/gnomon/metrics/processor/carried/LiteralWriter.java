// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.Types;

/** The code of a value of an annotation that is no array. */
final class LiteralWriter extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {
    private final Types types;
    private final Function<AnnotationMirror, AnnotationSpec> nested;

    /** @param nested writes annotations within annotations */
    LiteralWriter(Types types, Function<AnnotationMirror, AnnotationSpec> nested) {
        this.types = types;
        this.nested = nested;
    }

    CodeBlock write(AnnotationValue value) {
        return value.accept(this, null);
    }

    @Override
    protected CodeBlock defaultAction(Object number, Void unused) {
        return CodeBlock.of("$L", number);
    }

    @Override
    public CodeBlock visitLong(long number, Void unused) {
        return CodeBlock.of("$LL", number);
    }

    @Override
    public CodeBlock visitFloat(float number, Void unused) {
        return Float.isFinite(number) ? CodeBlock.of("$Lf", number) : constant(Float.class, number);
    }

    @Override
    public CodeBlock visitDouble(double number, Void unused) {
        return Double.isFinite(number) ? CodeBlock.of("$L", number) : constant(Double.class, number);
    }

    /** There is no literal of what is no number or infinite. */
    private static CodeBlock constant(Class<?> type, double number) {
        String name = Double.isNaN(number) ? "NaN" : number > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
        return CodeBlock.of("$T.$L", type, name);
    }

    @Override
    public CodeBlock visitChar(char character, Void unused) {
        return CodeBlock.of("$L", "'" + escaped(character) + "'");
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default ->
                character >= ' ' && character <= '~' ? String.valueOf(character) : "\\u%04x".formatted((int) character);
        };
    }

    @Override
    public CodeBlock visitString(String text, Void unused) {
        return CodeBlock.of("$S", text);
    }

    @Override
    public CodeBlock visitType(TypeMirror type, Void unused) {
        return CodeBlock.of("$T.class", TypeName.get(types.erasure(type)));
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, Void unused) {
        return CodeBlock.of(
                "$T.$N",
                ClassName.get((TypeElement) constant.getEnclosingElement()),
                constant.getSimpleName().toString());
    }

    @Override
    public CodeBlock visitAnnotation(AnnotationMirror annotation, Void unused) {
        return CodeBlock.of("$L", nested.apply(annotation));
    }

    @Override
    public CodeBlock visitArray(List<? extends AnnotationValue> values, Void unused) {
        throw new IllegalArgumentException("an annotation has no array of arrays");
    }
}
