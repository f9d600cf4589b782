// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.model.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a return type says about the end of a call, from the names of its supertypes. */
final class ResultReader {
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    /** Publishers that are observed by a publisher of the very same type, and none narrower. */
    private static final Map<String, Result> OBSERVED = Map.of(
            "java.util.concurrent.Flow.Publisher", Result.FLOW_PUBLISHER,
            "org.reactivestreams.Publisher", Result.REACTIVE_PUBLISHER,
            "reactor.core.publisher.Mono", Result.MONO,
            "reactor.core.publisher.Flux", Result.FLUX);

    /** What turns one kind of publisher into the other; older jars of Reactive Streams lack it. */
    private static final String FLOW_ADAPTERS = "org.reactivestreams.FlowAdapters";

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

    /** Results that do their work while somebody reads them. */
    private static final Set<String> LAZY =
            Set.of("java.util.stream.BaseStream", "java.util.Iterator", "java.util.Spliterator");

    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

    private final Compilation compilation;

    ResultReader(Compilation compilation) {
        this.compilation = compilation;
    }

    Result read(ExecutableElement method, TypeMirror returnType) {
        if (isCoroutine(method)) {
            return Result.COROUTINE;
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
            return publisher(returnType);
        }
        if (names.stream().anyMatch(DEFERRED::contains)) {
            return Result.UNOBSERVABLE;
        }
        return names.stream().anyMatch(LAZY::contains) ? Result.LAZY : Result.VALUE;
    }

    private Result publisher(TypeMirror returnType) {
        // Of a raw type nothing says what it publishes, and to pass it on would be an unchecked conversion.
        if (!(returnType instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return Result.OTHER_PUBLISHER;
        }
        Result observed = OBSERVED.getOrDefault(
                ((TypeElement) declared.asElement()).getQualifiedName().toString(), Result.OTHER_PUBLISHER);
        boolean adaptable =
                observed != Result.REACTIVE_PUBLISHER || compilation.elements().getTypeElement(FLOW_ADAPTERS) != null;
        return adaptable ? observed : Result.OTHER_PUBLISHER;
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
        if (type.getKind() == TypeKind.ERROR) {
            return; // the library lacks what it extends
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (!names.add(element.getQualifiedName().toString())) {
                return;
            }
        }
        for (TypeMirror supertype : compilation.types().directSupertypes(type)) {
            collect(supertype, names);
        }
    }
}
