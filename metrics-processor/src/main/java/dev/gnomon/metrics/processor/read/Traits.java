// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.model.Trait;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** From modifiers and place to traits. */
final class Traits {
    private static final Map<Modifier, Trait> MODIFIERS = Map.of(
            Modifier.PUBLIC, Trait.PUBLIC,
            Modifier.PROTECTED, Trait.PROTECTED,
            Modifier.PRIVATE, Trait.PRIVATE,
            Modifier.STATIC, Trait.STATIC,
            Modifier.FINAL, Trait.FINAL,
            Modifier.ABSTRACT, Trait.ABSTRACT,
            Modifier.SEALED, Trait.SEALED);

    private Traits() {}

    static Set<Trait> ofMember(Element member, TypeElement type) {
        Set<Trait> traits = ofModifiers(member);
        if (!Owner.of(member).equals(type)) {
            traits.add(Trait.INHERITED);
        }
        return traits;
    }

    static Set<Trait> ofType(TypeElement type) {
        Set<Trait> traits = ofModifiers(type);
        if (type.getKind() == ElementKind.RECORD) {
            traits.add(Trait.RECORD);
        } else if (type.getKind() == ElementKind.ENUM) {
            traits.add(Trait.ENUM);
        }
        boolean needsOuterInstance = type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == ElementKind.CLASS
                && !traits.contains(Trait.STATIC);
        if (type.getNestingKind() == NestingKind.LOCAL || needsOuterInstance) {
            traits.add(Trait.INNER);
        }
        if (isHidden(type)) {
            traits.add(Trait.PRIVATE);
        }
        if (Suppressed.areOurs(type)) {
            traits.add(Trait.SUPPRESSED);
        }
        return traits;
    }

    /** A member of a private type is out of reach for the decorator, which stands beside the outermost type. */
    private static boolean isHidden(TypeElement type) {
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            if (outer.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Trait> ofModifiers(Element element) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Modifier modifier : element.getModifiers()) {
            if (MODIFIERS.containsKey(modifier)) {
                traits.add(MODIFIERS.get(modifier));
            }
        }
        return traits;
    }
}
