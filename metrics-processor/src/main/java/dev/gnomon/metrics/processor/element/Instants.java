// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import dev.gnomon.metrics.processor.model.EventTime;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types whose values say an instant. */
public final class Instants {
    private Instants() {}

    /** How a value of {@code type} says an instant; absent if it says none. */
    public static Optional<EventTime.Form> form(TypeMirror type) {
        if (type.getKind() == TypeKind.LONG) {
            return Optional.of(EventTime.Form.MILLIS);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.time.Instant" -> Optional.of(EventTime.Form.INSTANT);
            case "java.util.Date" -> Optional.of(EventTime.Form.DATE);
            case "java.lang.Long" -> Optional.of(EventTime.Form.BOXED_MILLIS);
            default -> Optional.empty();
        };
    }
}
