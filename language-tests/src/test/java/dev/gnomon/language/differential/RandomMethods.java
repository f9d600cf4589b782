// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The source of random methods. */
final class RandomMethods {
    private static final List<String> INHERITED_NAMES = List.of("load", "storeAll", "visit");
    private static final List<String> NAMES = List.of("get", "send", "publishEach", "count", "load", "storeAll");

    private final Choices choose;
    private final RandomWords words;

    RandomMethods(Choices choose, RandomWords words) {
        this.choose = choose;
        this.words = words;
    }

    /** Those of an interface that others extend. */
    List<RandomMethod> ofSuperinterface(List<String> variables) {
        return methods(Set.of(), INHERITED_NAMES, variables, this::ofInterface);
    }

    /** Those that an interface declares beside {@code inherited} ones. */
    List<RandomMethod> ofInterface(Collection<RandomMethod> inherited) {
        return methods(keys(inherited), NAMES, List.of(), this::ofInterface);
    }

    /** Those that a class declares beside {@code inherited} ones. */
    List<RandomMethod> ofClass(Collection<RandomMethod> inherited, List<String> variables, boolean someFinal) {
        return methods(
                keys(inherited),
                NAMES,
                variables,
                () -> choose.of(
                        "public ",
                        "public ",
                        "public synchronized ",
                        "protected ",
                        "",
                        "private ",
                        someFinal ? "public final " : "public "));
    }

    /** A method that takes and returns nothing. */
    static RandomMethod plain(String name) {
        return new RandomMethod("public ", "", "void", name, List.of(), List.of());
    }

    /** The method as another interface may declare it. */
    RandomMethod withOtherExceptions(RandomMethod method) {
        return method.thrown().contains("X") ? method : method.withThrown(choose.some(Failures.DECLARED, 0, 3));
    }

    /** The method as an override declares it, with fewer exceptions. */
    RandomMethod narrowed(RandomMethod method) {
        List<String> fewer = method.thrown().stream()
                .filter(thrown -> thrown.equals("X") || choose.one(2))
                .toList();
        return method.withThrown(fewer);
    }

    /** The members of a type that is annotated like this. */
    String declarations(List<RandomMethod> methods, TypeWords type) {
        StringBuilder source = new StringBuilder();
        for (RandomMethod method : methods) {
            boolean canBeMeasured = !method.isFinal() && !method.modifiers().contains("private ");
            Optional<Written> annotation = canBeMeasured ? words.ofMethod(method, type) : Optional.empty();
            source.append(method.source(
                    annotation.map(word -> word + "\n").orElse(""), words.ofParameters(method, annotation)));
        }
        return source.toString();
    }

    private String ofInterface() {
        return choose.one(3) ? "default " : "abstract ";
    }

    private List<RandomMethod> methods(
            Set<String> taken, List<String> names, List<String> variables, Supplier<String> modifiers) {
        Set<String> keys = new LinkedHashSet<>(taken);
        List<RandomMethod> methods = new ArrayList<>();
        for (int i = choose.number(2, 5); i > 0; i--) {
            RandomMethod method = method(modifiers.get(), choose.from(names), variables);
            if (keys.add(method.key())) {
                methods.add(method);
            }
        }
        return methods;
    }

    private RandomMethod method(String modifiers, String name, List<String> variables) {
        String result = choose.from(choose.one(6) ? JavaTypes.PUBLISHERS : JavaTypes.RESULTS);
        if (result.equals(JavaTypes.OBJECT) && !variables.isEmpty()) {
            result = choose.from(variables);
        }
        RandomMethod method = new RandomMethod(
                modifiers, "", result, name, parameters(variables), choose.some(Failures.DECLARED, 0, 2));
        return switch (choose.number(0, 7)) {
            case 0, 1 -> method.withVariables("<S extends Comparable<? super S> & java.io.Serializable> ");
            case 2 -> withoutOwn(method).withVariables("<X extends Exception> ").withThrown(List.of("X"));
            default -> withoutOwn(method);
        };
    }

    private static RandomMethod withoutOwn(RandomMethod method) {
        return method.in(Map.of(JavaTypes.OWN, "String"));
    }

    private List<String> parameters(List<String> variables) {
        List<String> parameters = new ArrayList<>();
        for (int i = choose.number(0, 3); i > 0; i--) {
            String type = choose.from(choose.one(3) && !variables.isEmpty() ? variables : JavaTypes.PARAMETERS);
            // A handler of two events would have two instants.
            if (!type.equals("Happening") || !parameters.contains(type)) {
                parameters.add(type);
            }
        }
        if (choose.one(6)) {
            parameters.add(choose.of("String...", "int..."));
        }
        return parameters;
    }

    private static Set<String> keys(Collection<RandomMethod> methods) {
        Set<String> keys = new LinkedHashSet<>();
        methods.forEach(method -> keys.add(method.key()));
        return keys;
    }
}
