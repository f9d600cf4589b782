// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.annotation.MetricType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method of a handle that records.
 *
 * @param name of the method
 * @param parameters their classes
 * @param recorded the index of the parameter that is recorded; negative if there is none
 * @param labels that the other parameters are
 */
record RecordingMethod(String name, List<Class<?>> parameters, int recorded, List<DeclaredLabel> labels) {
    private static final Set<Class<?>> AMOUNTS = Set.of(long.class, double.class, Duration.class);

    /** Those of the handle of {@code type}. */
    static List<RecordingMethod> of(Class<?> type, MetricType metric, List<String> stated) {
        List<RecordingMethod> declared = Arrays.stream(type.getDeclaredMethods())
                .map(RecordingMethod::of)
                .toList();
        return declared.isEmpty() ? ofMarker(metric, stated) : declared;
    }

    /** Random arguments, none of which it refuses. */
    @Nullable
    Object[] arguments(Random random) {
        @Nullable Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = parameters.get(i);
            arguments[i] = i == recorded ? amount(type, random.nextInt(12)) : Values.any(type, random);
        }
        return arguments;
    }

    /** What is recorded, in seconds where it is a duration: one, where nothing is said. */
    double amount(@Nullable Object[] arguments) {
        if (recorded < 0) {
            return 1;
        }
        return arguments[recorded] instanceof Duration duration
                ? duration.toMillis() / 1000.0
                : Double.parseDouble(String.valueOf(arguments[recorded]));
    }

    private static Object amount(Class<?> type, int quarters) {
        if (type == Duration.class) {
            return Duration.ofMillis(250L * quarters);
        }
        return type == double.class ? (Object) (quarters / 4.0) : (Object) (long) quarters;
    }

    private static RecordingMethod of(Method method) {
        List<DeclaredLabel> labels = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        int amount = -1;
        for (int i = 0; i < parameters.length; i++) {
            Class<?> type = parameters[i].getType();
            if (amount < 0 && AMOUNTS.contains(type) && !Words.areOn(parameters[i], "Label")) {
                amount = i;
            } else {
                labels.add(DeclaredLabel.of(parameters[i], i, type));
            }
        }
        return new RecordingMethod(method.getName(), List.of(method.getParameterTypes()), amount, labels);
    }

    private static List<RecordingMethod> ofMarker(MetricType metric, List<String> labels) {
        return switch (metric) {
            case COUNTER ->
                List.of(
                        ofMarker("increment", List.of(), labels),
                        ofMarker("increment", List.of(long.class), labels),
                        ofMarker("increment", List.of(double.class), labels));
            case GAUGE ->
                List.of(
                        ofMarker("set", List.of(double.class), labels),
                        ofMarker("add", List.of(double.class), labels),
                        ofMarker("increment", List.of(), labels),
                        ofMarker("decrement", List.of(), labels));
            case HISTOGRAM, SUMMARY -> List.of(ofMarker("observe", List.of(double.class), labels));
            case TIMER -> List.of(ofMarker("record", List.of(Duration.class), labels));
        };
    }

    private static RecordingMethod ofMarker(String name, List<Class<?>> amount, List<String> names) {
        List<Class<?>> parameters = new ArrayList<>(amount);
        parameters.addAll(Collections.nCopies(names.size(), String.class));
        List<DeclaredLabel> labels = new ArrayList<>();
        names.forEach(label -> labels.add(DeclaredLabel.text(label, amount.size() + labels.size())));
        return new RecordingMethod(name, parameters, amount.size() - 1, labels);
    }
}
