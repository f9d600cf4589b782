// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.model.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a return type says about the end of a call, from the names of its supertypes. */
final class ResultReader {
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    /** Kinds of results whose end could be observed and is not yet. */
    private static final Set<String> PUBLISHERS =
            Set.of("java.util.concurrent.Flow.Publisher", "org.reactivestreams.Publisher", "io.smallrye.mutiny.Uni");

    /** Results that only stand for a computation, without a way to be told of its end that this project knows. */
    private static final Set<String> DEFERRED = Set.of(
            "java.util.concurrent.Future",
            "io.reactivex.rxjava3.core.Observable",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.reactivex.Observable",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable");

    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

    private final Types types;

    ResultReader(Types types) {
        this.types = types;
    }

    Result read(ExecutableElement method, TypeMirror returnType) {
        if (isCoroutine(method)) {
            return Result.UNSUPPORTED;
        }
        if (returnType.getKind() == TypeKind.VOID) {
            return Result.NONE;
        }
        if (returnType.getKind().isPrimitive() || returnType.getKind() == TypeKind.ARRAY) {
            return Result.VALUE;
        }
        Set<String> names = new HashSet<>();
        collect(returnType, names);
        if (names.contains(STAGE)) {
            return Result.STAGE;
        }
        if (names.stream().anyMatch(PUBLISHERS::contains)) {
            return Result.UNSUPPORTED;
        }
        return names.stream().anyMatch(DEFERRED::contains) ? Result.UNOBSERVABLE : Result.VALUE;
    }

    /** A Kotlin {@code suspend} function takes its continuation as the last parameter. */
    private static boolean isCoroutine(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).asType() instanceof DeclaredType last
                && last.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(CONTINUATION);
    }

    private void collect(TypeMirror type, Set<String> names) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (!names.add(element.getQualifiedName().toString())) {
                return;
            }
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            collect(supertype, names);
        }
    }
}
