// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An annotation as a source writes it.
 *
 * @param name of the annotation's type
 * @param elements what is written of it, each with its value
 */
record Written(String name, Map<String, String> elements) {
    Written {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** With one element. */
    static Written of(String name, String element, String value) {
        return new Written(name, Map.of(element, value));
    }

    boolean has(String element) {
        return elements.containsKey(element);
    }

    /** Whether it leaves what it stands on as it is. */
    boolean isDisabled() {
        return "false".equals(elements.get("enabled"));
    }

    Written with(String element, String value) {
        Map<String, String> more = new LinkedHashMap<>(elements);
        more.put(element, value);
        return new Written(name, more);
    }

    /** The annotation of another name that has only these elements. */
    Written as(String other, Set<String> known) {
        Map<String, String> fewer = new LinkedHashMap<>(elements);
        fewer.keySet().retainAll(known);
        return new Written(other, fewer);
    }

    /** An array of literals. */
    static String array(List<String> values, Function<String, String> literal) {
        return values.stream().map(literal).collect(Collectors.joining(", ", "{", "}"));
    }

    static String literal(String text) {
        return '"' + text + '"';
    }

    @Override
    public String toString() {
        String list = elements.entrySet().stream()
                .map(element -> element.getKey() + " = " + element.getValue())
                .collect(Collectors.joining(", "));
        return "@" + name + (list.isEmpty() ? "" : "(" + list + ")");
    }
}
