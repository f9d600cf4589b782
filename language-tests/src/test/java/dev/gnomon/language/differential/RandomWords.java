// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the language, as random types write them. */
final class RandomWords {
    /** What bodies add, and methods declare or not. */
    static final List<String> BODY_LABELS = List.of("kind", "zone");

    private static final List<String> BUCKETS = List.of("{0.001, 60}", "30", "{0.5, 1, 2}");
    private static final List<String> PREFIXES = List.of("gate_", "edge_");
    private static final List<String> SAMPLES = List.of("0.5", "0.01", "Metered.ADAPTIVE");
    private static final List<String> INSTANTS = List.of("Instant", "Date", "Long", "long");
    private static final Map<String, List<String>> PATHS = Map.of(
            "String", List.of("length()", "isEmpty()"),
            "Tier", List.of("name().length()", "ordinal()"),
            "List<String>", List.of("size()", "isEmpty()"));

    private final Choices choose;
    private final OwnAnnotations own;
    private int names;

    RandomWords(Choices choose, OwnAnnotations own) {
        this.choose = choose;
        this.own = own;
    }

    /** Has the application declare annotations of its own, some of which carry others. */
    void declareOwn() {
        own.carry(metrics(), "Service0");
        own.carry(own.inPlaceOfMetrics(metrics()), "Service1");
        own.carryMetered(metered(), "Action0");
        own.carryMetered(own.inPlaceOfMetered(metered()), "Action1");
    }

    /** What stands before a type. */
    TypeWords ofType(int i) {
        Written metrics = metrics();
        if (choose.one(3)) {
            metrics = metrics.with("service", Written.literal("service " + i));
        }
        Optional<Written> service = Optional.of(own.inPlaceOfMetrics(metrics));
        return switch (choose.number(0, 9)) {
            case 0 -> TypeWords.NONE;
            case 1 -> new TypeWords(Optional.of(Written.of("Metrics", "enabled", "false")), Optional.empty());
            case 2 -> new TypeWords(service, Optional.of(Written.of("Metered", "enabled", "false")));
            case 3 -> new TypeWords(service, Optional.of(own.inPlaceOfMetered(metered())));
            case 4 -> new TypeWords(Optional.empty(), Optional.of(own.inPlaceOfMetered(metered())));
            default -> new TypeWords(service, Optional.empty());
        };
    }

    /** What stands before a supertype. */
    TypeWords ofSupertype() {
        return switch (choose.number(0, 5)) {
            case 0, 1 -> new TypeWords(Optional.of(own.inPlaceOfMetrics(metrics())), Optional.empty());
            case 2 -> new TypeWords(Optional.empty(), Optional.of(own.inPlaceOfMetered(metered())));
            default -> TypeWords.NONE;
        };
    }

    /** The same before a type with this body, which may publish events. */
    TypeWords withEvents(TypeWords words, String body) {
        boolean mayPublish = !body.contains("@EventTime") && !words.isDisabled();
        Optional<Written> metrics = words.metrics().filter(word -> mayPublish && own.hasElement(word, "events"));
        return metrics.isPresent() && choose.one(3)
                ? new TypeWords(metrics.map(word -> word.with("events", "true")), words.metered())
                : words;
    }

    /** What stands before a method. */
    Optional<Written> ofMethod(RandomMethod method, TypeWords type) {
        boolean isCounted =
                method.isPublic() || method.isAbstract() || method.modifiers().contains("default ");
        return switch (choose.number(0, 9)) {
            case 0, 1, 2, 3 -> Optional.of(own.inPlaceOfMetered(meteredMethod(method)));
            case 4 -> Optional.of(own.inPlaceOfMetered(Written.of("Metered", "enabled", "false")));
            case 5 ->
                isCounted && type.allowUnmetered() ? Optional.of(new Written("Unmetered", Map.of())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What stands before each parameter of a method that is annotated like this. */
    List<String> ofParameters(RandomMethod method, Optional<Written> words) {
        boolean isMetered = words.filter(word -> !word.name().equals("Unmetered") && !word.isDisabled())
                .isPresent();
        boolean mayHaveTime = words.filter(word -> word.has("event")).isPresent();
        List<String> annotations = new ArrayList<>();
        for (String type : method.parameters()) {
            String annotation = isMetered && choose.one(2) ? label(type, annotations.size()) : "";
            if (isMetered && mayHaveTime && INSTANTS.contains(type)) {
                annotation += "@EventTime ";
                mayHaveTime = false;
            }
            annotations.add(annotation);
        }
        return annotations;
    }

    /** What makes a parameter of this type a label, with a space behind; nothing if it cannot be one. */
    String label(String type, int i) {
        List<String> paths = type.equals("Account") ? Account.PATHS : PATHS.getOrDefault(type, List.of());
        boolean hasNoText = type.endsWith("]") || type.endsWith("...");
        if (hasNoText) {
            return "";
        }
        Map<String, String> elements = new LinkedHashMap<>();
        if (choose.one(2)) {
            elements.put("value", Written.literal("label_" + i));
        }
        if (type.equals("Account") || (!paths.isEmpty() && choose.one(3))) {
            elements.put("from", Written.literal(choose.from(paths)));
        }
        if (choose.one(3)) {
            elements.put("max", String.valueOf(choose.number(1, 3)));
        }
        return new Written("Label", elements) + " ";
    }

    /** With the words that a method alone may have. */
    private Written meteredMethod(RandomMethod method) {
        Written metered = metered();
        if (choose.one(5)) {
            metered = metered.with("name", Written.literal("job_" + names++));
        } else if (choose.one(3)) {
            metered = metered.with("event", Written.literal("event." + names++));
        }
        // The body of one that returns a publisher has ended before anybody subscribes.
        if (choose.one(4) && !JavaTypes.PUBLISHERS.contains(method.result())) {
            metered = metered.with("labels", Written.array(choose.some(BODY_LABELS, 0, 2), Written::literal));
        }
        return metered;
    }

    private Written metered() {
        Map<String, String> elements = common();
        if (choose.one(5)) {
            elements.put("async", "AsyncMode.CREATION");
        }
        if (choose.one(8)) {
            elements.put("nativeHistogram", "true");
        }
        if (choose.one(6)) {
            elements.put("sample", choose.from(SAMPLES));
        }
        return new Written("Metered", elements);
    }

    private Written metrics() {
        return new Written("Metrics", common());
    }

    private Map<String, String> common() {
        Map<String, String> elements = new LinkedHashMap<>();
        if (choose.one(4)) {
            elements.put("prefix", Written.literal(choose.from(PREFIXES)));
        }
        if (choose.one(4)) {
            elements.put("buckets", choose.from(BUCKETS));
        }
        if (choose.one(4)) {
            List<String> expected = choose.some(Failures.DECLARED, 1, 2);
            elements.put("expected", Written.array(expected, name -> name + ".class"));
        }
        return elements;
    }
}
