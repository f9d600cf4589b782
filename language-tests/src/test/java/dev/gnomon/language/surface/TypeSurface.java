// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.surface;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lines of one type. What a type inherits from a hidden one is shown as its own. */
final class TypeSurface {
    private static final Set<Class<?>> IMPLIED = Set.of(Object.class, Record.class, Enum.class);

    private final Class<?> type;
    private final Set<Class<?>> sources = new LinkedHashSet<>();
    private final Set<String> superclasses = new LinkedHashSet<>();
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Predicate<Class<?>> isHidden;

    TypeSurface(Class<?> type, Predicate<Class<?>> isHidden) {
        this.type = type;
        this.isHidden = isHidden;
        read(type);
    }

    Stream<String> lines() {
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(TypeSurface::isShown)
                .map(MemberText::of)
                .sorted();
        return Stream.concat(
                Stream.of(header()),
                Stream.of(fields(), constructors, methods())
                        .flatMap(lines -> lines)
                        .map(line -> "    " + line));
    }

    private void read(Class<?> source) {
        sources.add(source);
        AnnotatedType superclass = source.getAnnotatedSuperclass();
        if (superclass != null) {
            inherit(source.getSuperclass(), superclass, superclasses);
        }
        AnnotatedType[] annotated = source.getAnnotatedInterfaces();
        for (int i = 0; i < annotated.length; i++) {
            inherit(source.getInterfaces()[i], annotated[i], interfaces);
        }
    }

    private void inherit(Class<?> supertype, AnnotatedType annotated, Set<String> named) {
        if (isHidden.test(supertype)) {
            read(supertype);
        } else if (!IMPLIED.contains(supertype) && !type.isAnnotation()) {
            named.add(TypeText.of(annotated));
        }
    }

    private String header() {
        StringBuilder header = new StringBuilder();
        header.append(MemberText.deprecated(type.isAnnotationPresent(Deprecated.class)));
        if (type.isAnnotation()) {
            header.append(meta());
        }
        header.append(MemberText.modifiers(type.getModifiers() & ~implied()))
                .append(type.isSealed() && !type.isEnum() ? "sealed " : "")
                .append(kind())
                .append(type.getCanonicalName())
                .append(TypeText.variables(type.getTypeParameters()));
        String supertypes = type.isInterface() ? " extends " : " implements ";
        header.append(superclasses.isEmpty() ? "" : " extends " + String.join(", ", superclasses));
        header.append(interfaces.isEmpty() ? "" : supertypes + String.join(", ", interfaces));
        return header.toString();
    }

    /** The modifiers that the kind of the type implies. */
    private int implied() {
        if (type.isInterface() || type.isEnum()) {
            return Modifier.ABSTRACT | Modifier.FINAL;
        }
        return type.isRecord() ? Modifier.FINAL : 0;
    }

    /** Where an annotation may stand, and how long it is kept. */
    private String meta() {
        Target target = type.getAnnotation(Target.class);
        Retention retention = type.getAnnotation(Retention.class);
        return (target == null ? "" : "@Target(" + Arrays.toString(target.value()) + ") ")
                + (retention == null ? "" : "@Retention(" + retention.value() + ") ");
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isRecord() ? "record " : type.isEnum() ? "enum " : "class ";
    }

    private Stream<String> fields() {
        return sources.stream()
                .flatMap(source -> Arrays.stream(source.getDeclaredFields()))
                .filter(TypeSurface::isShown)
                .sorted(Comparator.comparing(Field::getName))
                .map(MemberText::of);
    }

    private Stream<String> methods() {
        List<Method> methods = new ArrayList<>();
        for (Class<?> source : sources) {
            for (Method method : source.getDeclaredMethods()) {
                boolean isOverridden = methods.stream().anyMatch(other -> hasSignatureOf(other, method));
                if (isShown(method) && !isOverridden && !isImplied(method)) {
                    methods.add(method);
                }
            }
        }
        return methods.stream()
                .sorted(Comparator.comparing(Method::getName).thenComparing(MemberText::of))
                .map(MemberText::of);
    }

    private static boolean hasSignatureOf(Method one, Method other) {
        return one.getName().equals(other.getName())
                && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    /** What every object has, or every enum. */
    private boolean isImplied(Method method) {
        boolean isOfObjects = Arrays.stream(Object.class.getDeclaredMethods())
                .anyMatch(inherited -> hasSignatureOf(inherited, method));
        return isOfObjects || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()));
    }

    private static boolean isShown(Member member) {
        return PublicSurface.isVisible(member.getModifiers()) && !member.isSynthetic();
    }
}
