// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random choices, and among them the words of the language. */
final class Choices {
    private static final List<String> BUCKETS = List.of("{0.001, 60}", "30", "{0.5, 1, 2}");
    private static final Map<String, List<String>> PATHS = Map.of(
            "String", List.of("length()", "isEmpty()"),
            "Tier", List.of("name().length()", "ordinal()"),
            "List<String>", List.of("size()", "isEmpty()"));
    private static final List<String> PREFIXES = List.of("gate_", "edge_");

    /** What bodies add, and methods declare or not. */
    static final List<String> BODY_LABELS = List.of("kind", "zone");

    private final Random random;
    private int names;

    Choices(Random random) {
        this.random = random;
    }

    /** Once in {@code n} times. */
    boolean one(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String of(String... choices) {
        return from(List.of(choices));
    }

    /** At most {@code max} of a list, none of them twice. */
    List<String> some(List<String> list, int max) {
        List<String> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(max + 1));
    }

    /** What stands before a type, each annotation on its line. */
    String typeAnnotations(int i) {
        List<String> elements = new ArrayList<>();
        if (one(3)) {
            elements.add("service = \"service " + i + "\"");
        }
        addCommon(elements);
        String metrics = "@Metrics" + list(elements) + "\n";
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "@Metrics(enabled = false)\n";
            case 2 -> metrics + "@Metered(enabled = false)\n";
            case 3 -> metrics + metered();
            case 4 -> metered();
            default -> metrics;
        };
    }

    /** {@code @Metrics} of a type with this body, which publishes its events or handles them. */
    String withEvents(String typeAnnotations, String body) {
        if (!body.contains("event = ") || typeAnnotations.contains("@Metrics(enabled = false)") || one(2)) {
            return typeAnnotations;
        }
        return typeAnnotations
                .replace("@Metrics(", "@Metrics(events = true, ")
                .replace("@Metrics\n", "@Metrics(events = true)\n");
    }

    /** Whether {@code @Unmetered} has something to except a method from. */
    static boolean allowUnmetered(String typeAnnotations) {
        return typeAnnotations.contains("@Metrics") || typeAnnotations.contains("@Metered");
    }

    /** What stands before a method. */
    String methodAnnotations(RandomMethod method, boolean allowUnmetered) {
        boolean isCounted =
                method.isPublic() || method.isAbstract() || method.modifiers().contains("default ");
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> meteredMethod(method);
            case 4 -> "@Metered(enabled = false)\n";
            case 5 -> isCounted && allowUnmetered ? "@Unmetered\n" : "";
            default -> "";
        };
    }

    /** What stands before a parameter of a method that is metered itself. */
    String label(String type, int i) {
        List<String> paths = type.equals("Account") ? Account.PATHS : PATHS.getOrDefault(type, List.of());
        boolean hasNoText = type.endsWith("]") || type.endsWith("...");
        if (hasNoText || !one(2)) {
            return "";
        }
        List<String> elements = new ArrayList<>();
        if (one(2)) {
            elements.add("value = \"label_" + i + "\"");
        }
        if (type.equals("Account") || (!paths.isEmpty() && one(3))) {
            elements.add("from = \"" + from(paths) + "\"");
        }
        if (one(3)) {
            elements.add("max = " + random.nextInt(1, 4));
        }
        return "@Label" + list(elements) + " ";
    }

    /** With the words that a method alone may have. */
    private String meteredMethod(RandomMethod method) {
        List<String> elements = new ArrayList<>();
        if (one(5)) {
            elements.add("name = \"job_" + names++ + "\"");
        } else if (one(4)) {
            elements.add("event = \"event." + names++ + "\"");
        }
        // The body of one that returns a publisher has ended before anybody subscribes.
        if (one(4) && !JavaTypes.PUBLISHERS.contains(method.result())) {
            List<String> literals = some(BODY_LABELS, 2).stream()
                    .map(label -> '"' + label + '"')
                    .toList();
            elements.add("labels = {" + String.join(", ", literals) + "}");
        }
        return metered(elements);
    }

    private String metered() {
        return metered(new ArrayList<>());
    }

    private String metered(List<String> elements) {
        addCommon(elements);
        if (one(5)) {
            elements.add("async = AsyncMode.CREATION");
        }
        if (one(8)) {
            elements.add("nativeHistogram = true");
        }
        return "@Metered" + list(elements) + "\n";
    }

    private void addCommon(List<String> elements) {
        if (one(4)) {
            elements.add("prefix = \"" + from(PREFIXES) + "\"");
        }
        if (one(4)) {
            elements.add("buckets = " + from(BUCKETS));
        }
        if (one(4)) {
            List<String> literals = some(Failures.DECLARED, 2).stream()
                    .map(name -> name + ".class")
                    .toList();
            elements.add("expected = {" + String.join(", ", literals) + "}");
        }
    }

    private static String list(List<String> elements) {
        return elements.isEmpty() ? "" : "(" + String.join(", ", elements) + ")";
    }
}
