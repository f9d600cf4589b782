// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of labels that generated code takes from a method's arguments: as a text, or as an index in the closed set
 * that {@code LabelDefinition.closed} and {@code LabelDefinition.ofBoolean} make of an enum and of a boolean. What is
 * null has the value {@value LabelRules#NONE}, of the index 0.
 *
 * <p>All methods are thread-safe and none throws. Those that answer with an index allocate nothing; nor do those that answer
 * with a text for strings, constants, booleans, and whole numbers from 0 to 1,023 that came before.
 */
public final class LabelValues {
    private static final int NONE = 0;

    private static final NumberTexts NUMBERS = new NumberTexts(1024);

    private LabelValues() {}

    /** The index of an enum constant. */
    @SuppressWarnings("EnumOrdinal") // The set is made from the same enum when the application starts.
    public static int index(@Nullable Enum<?> value) {
        return value == null ? NONE : value.ordinal() + 1;
    }

    /** The index of a boolean. */
    public static int index(boolean value) {
        return value ? 2 : 1;
    }

    /** The index of a boolean. */
    public static int index(@Nullable Boolean value) {
        return value == null ? NONE : index(value.booleanValue());
    }

    /** The text itself. */
    public static String of(@Nullable String value) {
        return value == null ? LabelRules.NONE : value;
    }

    /** The name of an enum constant, as its source has it. */
    public static String of(@Nullable Enum<?> value) {
        return value == null ? LabelRules.NONE : value.name();
    }

    /** What {@link Object#toString()} says, or {@value LabelRules#NONE} if it throws; of an {@code Optional} what it holds. */
    public static String of(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Integer || value instanceof Long) {
            return of(((Number) value).longValue());
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        try {
            return value == null ? LabelRules.NONE : of(value.toString());
        } catch (Throwable hostile) {
            // Measuring must not change what a method does.
            return LabelRules.NONE;
        }
    }

    /** {@code true} or {@code false}. */
    public static String of(boolean value) {
        return String.valueOf(value);
    }

    /** The character. */
    public static String of(char value) {
        return String.valueOf(value);
    }

    /** The number. */
    public static String of(int value) {
        return NUMBERS.of(value);
    }

    /** The number. */
    public static String of(long value) {
        return NUMBERS.of(value);
    }

    /** The number. */
    public static String of(float value) {
        return String.valueOf(value);
    }

    /** The number. */
    public static String of(double value) {
        return String.valueOf(value);
    }
}
