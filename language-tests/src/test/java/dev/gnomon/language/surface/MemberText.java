// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.surface;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Members as one line each, as a source would declare them. */
final class MemberText {
    private static final int SHOWN =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private MemberText() {}

    static String of(Field field) {
        if (field.isEnumConstant()) {
            return field.getName();
        }
        return deprecated(field.isAnnotationPresent(Deprecated.class))
                + modifiers(field)
                + TypeText.of(field.getAnnotatedType())
                + " "
                + field.getName();
    }

    static String of(Constructor<?> constructor) {
        return deprecated(constructor.isAnnotationPresent(Deprecated.class))
                + modifiers(constructor)
                + spaced(TypeText.variables(constructor.getTypeParameters()))
                + constructor.getDeclaringClass().getSimpleName()
                + parameters(constructor)
                + exceptions(constructor);
    }

    static String of(Method method) {
        return deprecated(method.isAnnotationPresent(Deprecated.class))
                + modifiers(method)
                + (method.isDefault() ? "default " : "")
                + spaced(TypeText.variables(method.getTypeParameters()))
                + TypeText.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + exceptions(method)
                + (method.getDefaultValue() == null ? "" : " default " + value(method.getDefaultValue()));
    }

    static String modifiers(int modifiers) {
        return spaced(Modifier.toString(modifiers & SHOWN));
    }

    static String deprecated(boolean isDeprecated) {
        return isDeprecated ? "@Deprecated " : "";
    }

    /** Those of an interface's members are left out where the language implies them. */
    private static String modifiers(Member member) {
        boolean isImplied = member.getDeclaringClass().isInterface();
        int implied = isImplied ? Modifier.PUBLIC | Modifier.ABSTRACT : 0;
        return modifiers(member.getModifiers() & ~implied);
    }

    private static String parameters(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            AnnotatedType type = parameters[i].getAnnotatedType();
            boolean isLast = i == parameters.length - 1;
            String text = TypeText.of(type);
            texts.add((executable.isVarArgs() && isLast ? text.replaceFirst("\\[]$", "...") : text)
                    + " "
                    + parameters[i].getName());
        }
        return "(" + String.join(", ", texts) + ")";
    }

    private static String exceptions(Executable executable) {
        AnnotatedType[] exceptions = executable.getAnnotatedExceptionTypes();
        return exceptions.length == 0 ? "" : " throws " + TypeText.list(exceptions, ", ");
    }

    private static String value(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> value(Array.get(value, i)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> type) {
            return TypeText.name(type) + ".class";
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : text + " ";
    }
}
