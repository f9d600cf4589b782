// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Annotations of the application's own, which carry ours or each other and have some of the elements themselves. What is
 * written is never what an element has by default: reflection could not tell the two apart.
 */
final class OwnAnnotations {
    private static final Map<String, Element> OF_TYPES = Map.of(
            "service", new Element("String", "\"\"", "\"\""),
            "prefix", new Element("String", "\"\"", "\"own_\""),
            "buckets", new Element("double[]", "{}", "{7, 70}"),
            "expected", new Element("Class<? extends Throwable>[]", "{}", "IllegalStateException.class"),
            "events", new Element("boolean", "false", "false"),
            "enabled", new Element("boolean", "true", "true"));
    private static final Map<String, Element> OF_METHODS = Map.of(
            "name", new Element("String", "\"\"", "\"\""),
            "prefix", new Element("String", "\"\"", "\"own_\""),
            "labels", new Element("String[]", "{}", "{}"),
            "buckets", new Element("double[]", "{}", "{7, 70}"),
            "event", new Element("String", "\"\"", "\"\""),
            "expected", new Element("Class<? extends Throwable>[]", "{}", "IllegalStateException.class"),
            "sample", new Element("double", "1.0", "0.25"),
            "nativeHistogram", new Element("boolean", "false", "true"),
            "async", new Element("AsyncMode", "AsyncMode.COMPLETION", "AsyncMode.CREATION"),
            "enabled", new Element("boolean", "true", "true"));

    private final Choices choose;
    private final RandomSources sources;
    private final Map<String, Set<String>> ofTypes = new LinkedHashMap<>();
    private final Map<String, Set<String>> ofMethods = new LinkedHashMap<>();

    OwnAnnotations(Choices choose, RandomSources sources) {
        this.choose = choose;
        this.sources = sources;
    }

    /** Writes one that carries {@code metrics}. */
    void carry(Written metrics, String name) {
        ofTypes.put(name, declare(metrics, name, OF_TYPES));
    }

    /** Writes one that carries {@code metered}. */
    void carryMetered(Written metered, String name) {
        ofMethods.put(name, declare(metered, name, OF_METHODS));
    }

    /** {@code @Metrics}, or one that carries it and says as much of the same as it can. */
    Written inPlaceOfMetrics(Written metrics) {
        return inPlaceOf(metrics, ofTypes);
    }

    /** {@code @Metered}, or one that carries it and says as much of the same as it can. */
    Written inPlaceOfMetered(Written metered) {
        return inPlaceOf(metered, ofMethods);
    }

    /** Whether an annotation of a type has an element, ours or one that carries it. */
    boolean hasElement(Written ofType, String element) {
        return !ofTypes.containsKey(ofType.name())
                || ofTypes.getOrDefault(ofType.name(), Set.of()).contains(element);
    }

    private Written inPlaceOf(Written ours, Map<String, Set<String>> own) {
        if (own.isEmpty() || !choose.one(3)) {
            return ours;
        }
        String name = choose.from(new ArrayList<>(own.keySet()));
        return ours.as(name, own.getOrDefault(name, Set.of()));
    }

    private Set<String> declare(Written carried, String name, Map<String, Element> elements) {
        List<String> names = elements.keySet().stream().sorted().toList();
        Set<String> own = Set.copyOf(choose.some(names, 2, names.size()));
        StringBuilder declarations = new StringBuilder("    String comment() default \"no element of ours\";\n");
        new TreeMap<>(elements).forEach((element, type) -> {
            if (own.contains(element)) {
                declarations.append(type.source(element, choose));
            }
        });
        sources.put(
                name,
                carried + "\n@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)\n"
                        + "@interface " + name + " {\n" + declarations + "}\n");
        return own;
    }

    /**
     * An element of one of our annotations.
     *
     * @param type its type
     * @param ours its default
     * @param other what an application may have as the default of the same
     */
    private record Element(String type, String ours, String other) {
        String source(String name, Choices choose) {
            return "    " + type + " " + name + "() default " + choose.of(ours, other) + ";\n";
        }
    }
}
