// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/** What a type declares, by reflection and by the words of the documentation alone. */
final class MeasuredClass {
    private static final List<Double> DEFAULT_BOUNDS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Class<?> type;
    private final Signatures signatures;
    private final Optional<Words> metrics;
    private final List<DeclaredField> fields;
    private final Map<Method, DeclaredCall> calls = new LinkedHashMap<>();

    private MeasuredClass(Class<?> type) {
        this.type = type;
        this.signatures = new Signatures(type);
        this.metrics = Words.on(type, "Metrics");
        this.fields = DeclaredField.of(type, prefix());
        List<Method> measured = new ArrayList<>();
        for (Method method : members()) {
            if (isOverridable(method) && (isRequest(method) || metered(method).isPresent())) {
                measured.add(method);
            }
        }
        for (Method method : measured) {
            calls.put(method, call(method, measured));
        }
    }

    /** What {@code type} declares; absent where nothing is generated for it. */
    static Optional<MeasuredClass> of(Class<?> type) {
        if (type.isAnnotation()) {
            return Optional.empty();
        }
        boolean annotated = Words.areOn(type, "Metrics")
                || Words.areOn(type, "Metered")
                || Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> Words.areOn(method, "Metered"));
        boolean disabled = Words.on(type, "Metrics")
                .filter(words -> !words.flag("enabled"))
                .isPresent();
        return annotated && !disabled ? Optional.of(new MeasuredClass(type)) : Optional.empty();
    }

    Class<?> type() {
        return type;
    }

    /** The label {@code service}. */
    String service() {
        return metrics.map(words -> words.text("service"))
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName());
    }

    /** Whether the service has metrics beside those of its actions. */
    boolean hasServiceMetrics() {
        return metrics.isPresent();
    }

    String prefix() {
        return metrics.map(words -> words.text("prefix")).orElse("");
    }

    List<Double> bounds() {
        return metrics.map(words -> words.numbers("buckets"))
                .filter(bounds -> !bounds.isEmpty())
                .orElse(DEFAULT_BOUNDS);
    }

    /** Every method that can be called. */
    List<Method> members() {
        return signatures.members();
    }

    Signatures signatures() {
        return signatures;
    }

    /** The metric fields, own and inherited. */
    List<DeclaredField> fields() {
        return fields;
    }

    /** The measured methods. */
    Map<Method, DeclaredCall> calls() {
        return calls;
    }

    private DeclaredCall call(Method method, List<Method> measured) {
        Optional<Words> metered = metered(method);
        List<Class<?>> expected = new ArrayList<>();
        metrics.ifPresent(words -> expected.addAll(words.classes("expected")));
        metered.ifPresent(words -> expected.addAll(words.classes("expected")));
        boolean creation =
                metered.filter(words -> words.text("async").equals("CREATION")).isPresent();
        DeclaredCall.Shown shown = shown(method, metered);
        return new DeclaredCall(
                this,
                method,
                shown,
                metered.map(words -> words.text("event") + words.text("name"))
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> shown == DeclaredCall.Shown.PUBLISHED
                                ? action(method, measured).replaceFirst("^publish_(?=.)", "")
                                : action(method, measured)),
                isRequest(method),
                metered.map(words -> words.text("prefix"))
                        .filter(prefix -> !prefix.isEmpty())
                        .orElse(prefix()),
                metered.map(this::timing).orElse(new Timing(bounds(), false, 1)),
                signatures.thrown(method).stream()
                        .filter(Class.class::isInstance)
                        .<Class<?>>map(thrown -> (Class<?>) thrown)
                        .filter(thrown -> thrown != Throwable.class)
                        .toList(),
                expected,
                creation ? DeclaredCall.Lasts.UNTIL_RETURN : lasts(signatures.erase(method.getGenericReturnType())),
                shown == DeclaredCall.Shown.NOTHING ? List.of() : labels(method),
                metered.map(words -> words.texts("labels")).orElse(List.of()),
                metered.filter(words -> shown == DeclaredCall.Shown.HANDLED)
                        .flatMap(words ->
                                DeclaredTime.of(speaking(method).orElse(method).getParameters())));
    }

    private Timing timing(Words metered) {
        List<Double> own = metered.numbers("buckets");
        return new Timing(own.isEmpty() ? bounds() : own, metered.flag("nativeHistogram"), metered.share("sample"));
    }

    private static DeclaredCall.Lasts lasts(Class<?> result) {
        if (Publication.isOne(result)) {
            return DeclaredCall.Lasts.AS_LONG_AS_A_SUBSCRIPTION;
        }
        return CompletionStage.class.isAssignableFrom(result)
                ? DeclaredCall.Lasts.UNTIL_THE_STAGE_COMPLETES
                : DeclaredCall.Lasts.UNTIL_RETURN;
    }

    private DeclaredCall.Shown shown(Method method, Optional<Words> metered) {
        boolean publishes = metrics.filter(words -> words.flag("events")).isPresent();
        if (metered.filter(words -> !words.text("event").isEmpty()).isPresent()) {
            return publishes ? DeclaredCall.Shown.PUBLISHED : DeclaredCall.Shown.HANDLED;
        }
        if (metered.filter(words -> !words.text("name").isEmpty()).isPresent()) {
            return DeclaredCall.Shown.NAMED;
        }
        if (publishes && isRequest(method)) {
            return DeclaredCall.Shown.PUBLISHED;
        }
        return metered.isPresent() ? DeclaredCall.Shown.ACTION : DeclaredCall.Shown.NOTHING;
    }

    /** The labels stand on the parameters of the method that says {@code @Metered}. */
    private List<DeclaredLabel> labels(Method method) {
        Parameter[] parameters = speaking(method).orElse(method).getParameters();
        List<DeclaredLabel> labels = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (Words.areOn(parameters[i], "Label")) {
                labels.add(DeclaredLabel.of(parameters[i], i, signatures.erase(method.getGenericParameterTypes()[i])));
            }
        }
        return labels;
    }

    /** Overloads are told apart by their parameters, where more than one of them is measured. */
    private String action(Method method, List<Method> measured) {
        boolean overloaded = measured.stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                > 1;
        StringBuilder action = new StringBuilder(snakeCase(method.getName()));
        if (overloaded) {
            for (var parameter : method.getGenericParameterTypes()) {
                action.append('_')
                        .append(snakeCase(signatures
                                .display(parameter)
                                .replace("[]", "Array")
                                .replace('.', '_')));
            }
        }
        return action.toString();
    }

    static String snakeCase(String name) {
        return CAPITAL.matcher(name).replaceAll("_").toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isRequest(Method method) {
        return metrics.isPresent() && Modifier.isPublic(method.getModifiers()) && !isLeftOut(method);
    }

    /** The own {@code @Metered} of the method, else that of the nearest method it overrides, else that of the type. */
    private Optional<Words> metered(Method method) {
        if (isLeftOut(method)) {
            return Optional.empty();
        }
        Optional<Words> own = speaking(method).flatMap(nearest -> Words.on(nearest, "Metered"));
        Optional<Words> ofType = Words.on(type, "Metered")
                .filter(words -> words.flag("enabled") && Modifier.isPublic(method.getModifiers()));
        return own.or(() -> ofType);
    }

    private boolean isLeftOut(Method method) {
        return speaking(method)
                .filter(nearest -> Words.areOn(nearest, "Unmetered")
                        || Words.on(nearest, "Metered")
                                .filter(words -> !words.flag("enabled"))
                                .isPresent())
                .isPresent();
    }

    /** The nearest method that says something. */
    private Optional<Method> speaking(Method method) {
        return signatures.declarations(method).stream()
                .filter(candidate -> Words.areOn(candidate, "Metered") || Words.areOn(candidate, "Unmetered"))
                .findFirst();
    }

    private boolean isOverridable(Method method) {
        return !Modifier.isFinal(method.getModifiers());
    }
}
