// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The source of random measured types: legal Java, of which the compiler warns of nothing and the processor refuses
 * nothing. Every type inherits from a generic interface, every other class from a generic class too.
 */
final class RandomTypes {
    static final String PACKAGE = "app";

    private static final String IMPORTS = """
            package app;

            import dev.gnomon.language.differential.*;
            import dev.gnomon.metrics.annotation.*;
            import java.util.*;
            import java.util.concurrent.*;

            """;
    private static final List<String> INHERITED_NAMES = List.of("load", "storeAll", "visit");
    private static final List<String> NAMES = List.of("get", "send", "refreshEach", "count", "load", "storeAll");
    private final Random random;
    private final Choices choose;
    private final Map<String, String> sources = new LinkedHashMap<>();

    private RandomTypes(Random random) {
        this.random = random;
        this.choose = new Choices(random);
    }

    /** Source texts by qualified class name. Of each interface {@code X} there is an {@code XBody} to be measured. */
    static Map<String, String> write(Random random, int count) {
        RandomTypes types = new RandomTypes(random);
        for (int i = 0; i < count; i++) {
            types.add(i);
        }
        return types.sources;
    }

    private void add(int i) {
        boolean variable = random.nextInt(3) == 0;
        String variables = variable ? "<T extends Comparable<? super T> & java.io.Serializable>" : "";
        String argument = variable ? "T" : "String";

        List<RandomMethod> base = interfaceMethods(Set.of(), INHERITED_NAMES, List.of("K", "V"));
        boolean baseIsMeasured = choose.one(3);
        sources.put(
                PACKAGE + ".Base" + i,
                IMPORTS + (baseIsMeasured ? "@Metrics\n" : "") + "interface Base" + i + "<K, V> {\n"
                        + declarations(base, baseIsMeasured) + "}\n");
        List<RandomMethod> inherited = base.stream()
                .map(method -> method.in(Map.of("K", argument, "V", "Integer")))
                .toList();
        if (random.nextBoolean()) {
            addInterface(i, variables, argument, base, inherited);
        } else {
            addClass(i, variables, argument, inherited);
        }
    }

    private void addInterface(
            int i, String variables, String argument, List<RandomMethod> base, List<RandomMethod> inherited) {
        String self = variables.isEmpty() ? "" : "<T>";
        List<RandomMethod> own = interfaceMethods(keys(inherited), NAMES, List.of());
        // Where one of two declarations has a type variable, a call of the subtype is ambiguous, whoever writes it.
        List<RandomMethod> twin = base.stream()
                .filter(method -> method.isAbstract() && random.nextBoolean())
                .filter(method -> inherited.contains(method))
                .map(this::withOtherExceptions)
                .toList();
        boolean twinIsMeasured = choose.one(3);
        sources.put(
                PACKAGE + ".Twin" + i,
                IMPORTS + (twinIsMeasured ? "@Metrics\n" : "") + "interface Twin" + i + variables + " {\n"
                        + declarations(twin, twinIsMeasured) + "    void twin();\n}\n");
        // Whoever declares a method of both again may throw only what both allow: nothing is always allowed.
        List<RandomMethod> redeclared = inherited.stream()
                .filter(method -> choose.one(4))
                .map(method -> method.withThrown(List.of()).withModifiers("abstract "))
                .toList();
        List<RandomMethod> declared = concat(redeclared, own);
        String annotations = choose.typeAnnotations(i);
        List<String> supertypes =
                new ArrayList<>(List.of("Base" + i + "<" + argument + ", Integer>", "Twin" + i + self));
        Collections.shuffle(supertypes, random);
        String members = declarations(declared, Choices.allowUnmetered(annotations));
        String header = choose.withEvents(annotations, members) + "interface Type" + i + variables + " extends "
                + String.join(", ", supertypes);
        put(i, header, members + """
                static int helper() {
                    return 1;
                }

                private void internal() {}
                """);
        Set<String> done = new LinkedHashSet<>();
        StringBuilder bodies = new StringBuilder();
        for (RandomMethod method :
                concat(concat(declared, inherited), List.of(plain("twin").withModifiers("abstract ")))) {
            if (method.isAbstract() && done.add(method.key())) {
                bodies.append(
                        method.withThrown(List.of()).withModifiers("public ").source("@Override\n"));
            }
            done.add(method.key());
        }
        sources.put(
                PACKAGE + ".Type" + i + "Body",
                IMPORTS + "class Type" + i + "Body" + variables + " implements " + nested(i) + "Type" + i + self
                        + " {\n" + bodies + "}\n");
    }

    private void addClass(int i, String variables, String argument, List<RandomMethod> inherited) {
        boolean hasParent = random.nextBoolean();
        List<RandomMethod> fromParent = new ArrayList<>();
        if (hasParent) {
            boolean parentIsMeasured = choose.one(3);
            List<RandomMethod> parent =
                    concat(List.of(plain("ping")), classMethods(keys(inherited), List.of("P"), !parentIsMeasured));
            sources.put(
                    PACKAGE + ".Parent" + i,
                    IMPORTS + (parentIsMeasured ? "@Metrics\n" : "") + "class Parent" + i + "<P> {\n"
                            + declarations(parent, parentIsMeasured) + "}\n");
            parent.forEach(method -> fromParent.add(method.in(Map.of("P", "Character"))));
        }
        List<RandomMethod> members = concat(inherited, fromParent);
        List<RandomMethod> overrides = new ArrayList<>();
        for (RandomMethod method : members) {
            if (method.isAbstract() || (!method.isFinal() && choose.one(3))) {
                boolean ofInterface = inherited.contains(method);
                overrides.add(narrowed(method).withModifiers(ofInterface ? "public " : method.modifiers()));
            }
        }
        List<RandomMethod> own = concat(List.of(plain("pong")), classMethods(keys(members), List.of(), false));
        String annotations = choose.typeAnnotations(i);
        String body = declarations(concat(overrides, own), Choices.allowUnmetered(annotations));
        String header = choose.withEvents(annotations, body) + "class Type" + i + variables
                + (hasParent ? " extends Parent" + i + "<Character>" : "") + " implements Base" + i + "<" + argument
                + ", Integer>";
        put(i, header, body + """
                static int helper() {
                    return 1;
                }

                @Override
                public String toString() {
                    return "a type of its own";
                }
                """);
    }

    /** Top-level, or nested in a class of its own. */
    private void put(int i, String header, String body) {
        String type = header + " {\n" + body + "}\n";
        if (nested(i).isEmpty()) {
            sources.put(PACKAGE + ".Type" + i, IMPORTS + type);
        } else {
            sources.put(
                    PACKAGE + ".Outer" + i,
                    IMPORTS + "class Outer" + i + " {\n" + type.replaceFirst("(?m)^(class|interface) ", "static $1 ")
                            + "}\n");
        }
    }

    private static String nested(int i) {
        return i % 3 == 2 ? "Outer" + i + "." : "";
    }

    private List<RandomMethod> interfaceMethods(Set<String> taken, List<String> names, List<String> variables) {
        return methods(taken, names, variables, () -> choose.one(3) ? "default " : "abstract ");
    }

    private List<RandomMethod> classMethods(Set<String> taken, List<String> variables, boolean someFinal) {
        return methods(
                taken,
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

    private List<RandomMethod> methods(
            Set<String> taken, List<String> names, List<String> variables, Supplier<String> modifiers) {
        Set<String> keys = new LinkedHashSet<>(taken);
        List<RandomMethod> methods = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            RandomMethod method = method(modifiers.get(), choose.from(names), variables);
            if (keys.add(method.key())) {
                methods.add(method);
            }
        }
        return methods;
    }

    private RandomMethod method(String modifiers, String name, List<String> variables) {
        List<String> parameters = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> choose.one(3) && !variables.isEmpty()
                        ? choose.from(variables)
                        : choose.from(JavaTypes.PARAMETERS))
                .collect(Collectors.toCollection(ArrayList::new));
        if (choose.one(6)) {
            parameters.add(choose.of("String...", "int..."));
        }
        String own = "";
        List<String> thrown = new ArrayList<>(choose.some(Failures.DECLARED, 2));
        if (choose.one(8)) {
            own = "<X extends Exception> ";
            thrown = List.of("X");
        }
        String result = choose.from(choose.one(6) ? JavaTypes.PUBLISHERS : JavaTypes.RESULTS);
        if (result.equals(JavaTypes.OBJECT) && !variables.isEmpty()) {
            result = choose.from(variables);
        }
        return new RandomMethod(modifiers, own, result, name, parameters, thrown);
    }

    private RandomMethod withOtherExceptions(RandomMethod method) {
        return method.thrown().contains("X")
                ? method
                : method.withThrown(new ArrayList<>(choose.some(Failures.DECLARED, 3)));
    }

    private static RandomMethod plain(String name) {
        return new RandomMethod("public ", "", "void", name, List.of(), List.of());
    }

    /** The method as an override declares it, with fewer exceptions. */
    private RandomMethod narrowed(RandomMethod method) {
        List<String> fewer = method.thrown().stream()
                .filter(thrown -> thrown.equals("X") || random.nextBoolean())
                .toList();
        return method.withThrown(fewer);
    }

    private String declarations(List<RandomMethod> methods, boolean allowUnmetered) {
        StringBuilder source = new StringBuilder();
        for (RandomMethod method : methods) {
            boolean canBeMeasured = !method.isFinal() && !method.modifiers().contains("private ");
            String annotations = canBeMeasured ? choose.methodAnnotations(method, allowUnmetered) : "";
            boolean isMetered = annotations.startsWith("@Metered") && !annotations.contains("enabled = false");
            List<String> labels = new ArrayList<>();
            for (String parameter : method.parameters()) {
                labels.add(isMetered ? choose.label(parameter, labels.size()) : "");
            }
            source.append(method.source(annotations, labels));
        }
        return source.toString();
    }

    private static Set<String> keys(List<RandomMethod> methods) {
        return methods.stream().map(RandomMethod::key).collect(Collectors.toSet());
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
