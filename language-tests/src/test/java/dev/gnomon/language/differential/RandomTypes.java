// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The source of random measured types: legal Java, of which the compiler warns of nothing and the processor refuses
 * nothing. Every type inherits from a generic interface, every other class from a generic class too.
 */
final class RandomTypes {
    /** What the processor warns of is meant by nobody here. */
    private static final String BY_CHANCE = "@SuppressWarnings(\"gnomon\")\n";

    private final Choices choose;
    private final RandomSources sources = new RandomSources();
    private final RandomWords words;
    private final RandomMethods methods;
    private final RandomMetrics metrics;

    private RandomTypes(Random random) {
        this.choose = new Choices(random);
        this.words = new RandomWords(choose, new OwnAnnotations(choose, sources));
        this.methods = new RandomMethods(choose, words);
        this.metrics = new RandomMetrics(choose, words);
    }

    /** Source texts by qualified class name. Of each interface {@code X} there is an {@code XBody} to be measured. */
    static Map<String, String> write(Random random, int count) {
        RandomTypes types = new RandomTypes(random);
        types.words.declareOwn();
        for (int i = 0; i < count; i++) {
            types.add(i);
            types.metrics.put(i, types.sources);
        }
        return types.sources.texts();
    }

    private void add(int i) {
        boolean variable = choose.one(3);
        String variables = variable ? "<T extends Comparable<? super T> & java.io.Serializable>" : "";
        String argument = variable ? "T" : "String";

        List<RandomMethod> base = methods.ofSuperinterface(List.of("K", "V"));
        TypeWords annotations = words.ofSupertype();
        sources.put(
                "Base" + i,
                annotations + "interface Base" + i + "<K, V> {\n" + methods.declarations(base, annotations) + "}\n");
        List<RandomMethod> inherited = base.stream()
                .map(method -> method.in(Map.of("K", argument, "V", "Integer")))
                .toList();
        // Where one of two declarations has a type variable, a call of the subtype is ambiguous, whoever writes it.
        List<RandomMethod> withoutVariables =
                base.stream().filter(inherited::contains).toList();
        if (choose.one(2)) {
            addInterface(i, variables, argument, withoutVariables, inherited);
        } else {
            addClass(i, variables, argument, withoutVariables, inherited);
        }
    }

    private void addInterface(
            int i,
            String variables,
            String argument,
            List<RandomMethod> withoutVariables,
            List<RandomMethod> inherited) {
        String self = variables.isEmpty() ? "" : "<T>";
        List<RandomMethod> own = methods.ofInterface(inherited);
        List<RandomMethod> twin = withoutVariables.stream()
                .filter(method -> method.isAbstract() && choose.one(2))
                .map(methods::withOtherExceptions)
                .toList();
        TypeWords ofTwin = words.ofSupertype();
        sources.put(
                "Twin" + i,
                ofTwin + "interface Twin" + i + variables + " {\n" + methods.declarations(twin, ofTwin)
                        + "    void twin();\n}\n");
        // Whoever declares a method of both again may throw only what both allow: nothing is always allowed.
        List<RandomMethod> redeclared = inherited.stream()
                .filter(method -> choose.one(4))
                .map(method -> method.withThrown(List.of()).withModifiers("abstract "))
                .toList();
        List<RandomMethod> declared = concat(redeclared, own);
        TypeWords annotations = words.ofType(i);
        List<String> supertypes = new ArrayList<>(
                choose.some(List.of("Base" + i + "<" + argument + ", Integer>", "Twin" + i + self), 2, 2));
        String members = methods.declarations(declared, annotations);
        String header = words.withEvents(annotations, members) + "interface Type" + i + variables + " extends "
                + String.join(", ", supertypes);
        put(i, header, members + """
                static int helper() {
                    return 1;
                }

                private void internal() {}
                """);
        Set<String> done = new LinkedHashSet<>();
        StringBuilder bodies = new StringBuilder();
        for (RandomMethod method : concat(
                concat(declared, inherited), List.of(RandomMethods.plain("twin").withModifiers("abstract ")))) {
            if (method.isAbstract() && done.add(method.key())) {
                bodies.append(
                        method.withThrown(List.of()).withModifiers("public ").source("@Override\n"));
            }
            done.add(method.key());
        }
        sources.put(
                "Type" + i + "Body",
                "class Type" + i + "Body" + variables + " implements " + nested(i) + "Type" + i + self + " {\n" + bodies
                        + "}\n");
    }

    private void addClass(
            int i,
            String variables,
            String argument,
            List<RandomMethod> withoutVariables,
            List<RandomMethod> inherited) {
        TypeWords annotations = words.ofType(i);
        List<RandomMethod> fromParent =
                choose.one(2) ? addParent(i, annotations, withoutVariables, inherited) : List.of();
        List<RandomMethod> members = withoutOverridden(inherited, fromParent);
        List<RandomMethod> overrides = new ArrayList<>();
        for (RandomMethod method : concat(members, fromParent)) {
            if (method.isAbstract() || (!method.isFinal() && choose.one(3))) {
                boolean ofInterface = members.contains(method);
                overrides.add(methods.narrowed(method).withModifiers(ofInterface ? "public " : method.modifiers()));
            }
        }
        List<RandomMethod> own = concat(
                List.of(RandomMethods.plain("pong")), methods.ofClass(concat(members, fromParent), List.of(), false));
        String body = (annotations.isMeasured() ? metrics.fields() : "")
                + methods.declarations(concat(overrides, own), annotations);
        String header = words.withEvents(annotations, body) + "class Type" + i + variables
                + (fromParent.isEmpty() ? "" : " extends Parent" + i + "<Character>") + " implements Base" + i + "<"
                + argument + ", Integer>";
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

    /** A superclass that has some of the interface's methods too; answers what is inherited from it. */
    private List<RandomMethod> addParent(
            int i, TypeWords subtype, List<RandomMethod> withoutVariables, List<RandomMethod> inherited) {
        TypeWords annotations = words.ofSupertype();
        List<RandomMethod> common = choose.some(withoutVariables, 0, withoutVariables.size()).stream()
                .map(method -> methods.narrowed(method).withModifiers("public "))
                .toList();
        boolean someFinal = !annotations.isMeasured();
        List<RandomMethod> own = methods.ofClass(inherited, List.of("P"), someFinal);
        List<RandomMethod> declared = concat(concat(List.of(RandomMethods.plain("ping")), common), own);
        sources.put(
                "Parent" + i,
                BY_CHANCE + annotations + "class Parent" + i + "<P> {\n"
                        + (annotations.isMeasured() || subtype.isMeasured() ? metrics.fields() : "")
                        + methods.declarations(declared, annotations) + "}\n");
        return declared.stream()
                .map(method -> method.in(Map.of("P", "Character")))
                .toList();
    }

    private static List<RandomMethod> withoutOverridden(List<RandomMethod> inherited, List<RandomMethod> nearer) {
        Set<String> keys = new LinkedHashSet<>();
        nearer.forEach(method -> keys.add(method.key()));
        return inherited.stream().filter(method -> !keys.contains(method.key())).toList();
    }

    /** Top-level, or nested in a class of its own. */
    private void put(int i, String header, String body) {
        String type = BY_CHANCE + header + " {\n" + body + "}\n";
        if (nested(i).isEmpty()) {
            sources.put("Type" + i, type);
        } else {
            sources.put(
                    "Outer" + i,
                    "class Outer" + i + " {\n" + type.replaceFirst("(?m)^(class|interface) ", "static $1 ") + "}\n");
        }
    }

    private static String nested(int i) {
        return i % 3 == 2 ? "Outer" + i + "." : "";
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
