// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The methods that every object has, which are no requests. */
public final class ObjectMethods {
    private ObjectMethods() {}

    /** Whether {@code method} is or overrides {@code equals}, {@code hashCode} or {@code toString}. */
    public static boolean include(ExecutableElement method) {
        String signature = method.getSimpleName() + "/" + method.getParameters().size();
        return switch (signature) {
            case "toString/0", "hashCode/0" -> true;
            case "equals/1" -> isObject(method.getParameters().get(0).asType());
            default -> false;
        };
    }

    /** Whether it is one of equality: a decorator is another object than its delegate, whatever the interface says. */
    public static boolean isIdentity(ExecutableElement method) {
        return include(method) && !method.getSimpleName().contentEquals("toString");
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.Object");
    }
}
