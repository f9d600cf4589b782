// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.TypeNames;
import dev.gnomon.metrics.vocabulary.Names;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The label {@code action} of a method, and the default event of a publisher. Overloads add the types of their
 * parameters, {@code find_string} and {@code find_long}; an overload without parameters keeps the plain name. So a name
 * depends on signatures and never on the order of the source.
 */
final class CallNaming {
    private static final String PUBLISH = "publish_";
    private static final Pattern WORD_START = Pattern.compile("(?<=.)_+(.)");

    private CallNaming() {}

    static String action(MeasuredMethod method, List<MeasuredMethod> measured) {
        String plain = Names.snakeCase(method.name());
        boolean overloaded = measured.stream()
                        .filter(other -> other.name().equals(method.name()))
                        .count()
                > 1;
        if (!overloaded) {
            return plain;
        }
        StringBuilder action = new StringBuilder(plain);
        for (Parameter parameter : method.signature().parameters()) {
            String simple = TypeNames.simple(parameter.type()).replace("[]", "Array");
            action.append('_').append(Names.snakeCase(simple));
        }
        return action.toString();
    }

    /** The event of a publisher that states none: its name as an action, without a leading {@code publish_}. */
    static String event(MeasuredMethod method, List<MeasuredMethod> measured) {
        String action = action(method, measured);
        return action.startsWith(PUBLISH) && action.length() > PUBLISH.length()
                ? action.substring(PUBLISH.length())
                : action;
    }

    static String camelCase(String snakeCase) {
        return WORD_START.matcher(snakeCase).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
