// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The types that a compilation has the source of. What such a type mentions, another processor may still generate; what a
 * class file mentions exists on the class path, or never.
 */
public final class SourceTypes {
    /** Names are asked for where something is missing only, so that the elements of most compilations are not walked. */
    private final List<Set<? extends Element>> unread = new ArrayList<>();

    private final Set<String> names = new HashSet<>();

    /** None yet. */
    public SourceTypes() {}

    /** Adds the types of a round. */
    public void add(Round round) {
        unread.add(round.roots());
    }

    /** Whether the source of {@code type} was seen in a round. */
    public boolean contains(TypeElement type) {
        for (Set<? extends Element> roots : unread) {
            ElementFilter.typesIn(roots).forEach(root -> names.add(name(root)));
        }
        unread.clear();
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return names.contains(name(outermost));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
