// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The action of a recording method, which its name states. */
public enum RecordingKind {
    /** Adds to a counter; moves a gauge up by one. */
    INCREMENT,
    /** Moves a gauge down by one. */
    DECREMENT,
    /** Replaces the value of a gauge. */
    SET,
    /** Moves a gauge. */
    ADD,
    /** Has a gauge ask for its value. */
    CALLBACK,
    /** Counts a value in a histogram or summary. */
    OBSERVE,
    /** Counts a duration in a timer. */
    RECORD,
    /** Starts a stopwatch. */
    START,
    /** Answers the series itself. */
    SERIES;

    /** The kinds of recording of a metric of {@code type}, in the order of a handle's methods. */
    public static List<RecordingKind> of(MetricType type) {
        return switch (type) {
            case COUNTER -> List.of(INCREMENT, SERIES);
            case GAUGE -> List.of(SET, ADD, INCREMENT, DECREMENT, CALLBACK, SERIES);
            case HISTOGRAM, SUMMARY -> List.of(OBSERVE, SERIES);
            case TIMER -> List.of(RECORD, START, SERIES);
        };
    }

    /** The recording of {@code type} that a method named {@code method} asks for. */
    public static Optional<RecordingKind> find(MetricType type, String method) {
        return of(type).stream()
                .filter(recording -> recording.method().equals(method))
                .findFirst();
    }

    /** The name of its methods. */
    public String method() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The amounts that its methods may take, the usual one first. */
    public List<Amount> amounts(MetricType type) {
        return switch (this) {
            case INCREMENT ->
                type == MetricType.COUNTER ? List.of(Amount.NONE, Amount.WHOLE, Amount.REAL) : List.of(Amount.NONE);
            case DECREMENT, START, SERIES -> List.of(Amount.NONE);
            case SET, ADD, OBSERVE -> List.of(Amount.REAL, Amount.WHOLE);
            case CALLBACK -> List.of(Amount.SUPPLIER);
            case RECORD -> List.of(Amount.DURATION);
        };
    }

    /** The amounts of the methods that a handle declares itself: a whole number is passed as a number. */
    public Stream<Amount> ownAmounts(MetricType type) {
        return this == INCREMENT
                ? amounts(type).stream()
                : amounts(type).stream().limit(1);
    }

    /** The return type of its methods. */
    public TypeName result(MetricType type) {
        return switch (this) {
            case START -> MetricClasses.STOPWATCH;
            case SERIES -> MetricClasses.series(type);
            case INCREMENT, DECREMENT, SET, ADD, CALLBACK, OBSERVE, RECORD -> TypeName.VOID;
        };
    }
}
