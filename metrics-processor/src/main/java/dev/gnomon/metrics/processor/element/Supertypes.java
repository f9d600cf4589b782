// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a type inherits from. */
public final class Supertypes {
    private Supertypes() {}

    /** All supertypes of {@code type} that exist, the nearest first. */
    public static Set<TypeElement> of(Compilation compilation, TypeElement type) {
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        List<TypeMirror> waiting = new ArrayList<>(compilation.types().directSupertypes(type.asType()));
        while (!waiting.isEmpty()) {
            TypeMirror next = waiting.remove(0);
            if (next.getKind() == TypeKind.DECLARED
                    && next instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && supertypes.add(element)) {
                waiting.addAll(compilation.types().directSupertypes(next));
            }
        }
        return supertypes;
    }

    /** {@code type} and its superclasses, the nearest first. */
    public static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        for (TypeElement next = type; next != null; next = superclass(next)) {
            lineage.add(next);
        }
        return lineage;
    }

    /** Whether only a subclass has objects. */
    public static boolean isAbstractClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return superclass.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) superclass).asElement() : null;
    }
}
