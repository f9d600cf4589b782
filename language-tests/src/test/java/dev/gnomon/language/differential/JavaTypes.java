// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.List;

/** The types of random results and parameters, as a source writes them. */
final class JavaTypes {
    /** Stands for Object or for one of the type variables. */
    static final String OBJECT = "Object";

    /** Stands for String or for a type variable of the method's own. */
    static final String OWN = "S";

    static final List<String> PUBLISHERS = List.of(
            "Flow.Publisher<String>", "reactor.core.publisher.Flux<Integer>", "reactor.core.publisher.Mono<String>");

    static final List<String> RESULTS = List.of(
            "void",
            "int",
            "boolean",
            "long",
            "double",
            "char",
            "byte",
            "short",
            "float",
            "String",
            "int[]",
            "String[][]",
            "List<String>",
            "Map<String, ? extends List<? super Integer>>",
            OBJECT,
            OWN,
            "CompletionStage<String>",
            "CompletionStage<? extends List<String>>",
            "CompletableFuture<Integer>",
            "Task<String>");
    static final List<String> PARAMETERS = List.of(
            "int",
            "long",
            "boolean",
            "double",
            "String",
            "String",
            "Boolean",
            "Tier",
            "Tier",
            "Account",
            "Account",
            "Instant",
            "Date",
            "Long",
            "Happening",
            "Happening",
            OWN,
            "List<? extends " + OWN + ">",
            "int[]",
            "String[][]",
            "List<String>",
            "Map.Entry<String, Long>",
            "Set<? super Integer>");

    private JavaTypes() {}
}
