// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The type that declares a member. */
public final class Owner {
    private Owner() {}

    /** The members of an interface are public without saying so. */
    public static boolean isMemberOfInterface(Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    public static TypeElement of(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "a member has an owner");
    }
}
