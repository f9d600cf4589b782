// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of one type, but for {@code toString}, with what its supertypes' type variables stand for in it. */
final class Signatures {
    private final Class<?> type;
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    /** The type itself, then its supertypes, the nearest first. */
    private final Set<Class<?>> lineage = new LinkedHashSet<>();

    Signatures(Class<?> type) {
        this.type = type;
        List<Class<?>> waiting = new ArrayList<>(List.of(type));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove(0);
            if (next != Object.class && lineage.add(next)) {
                supertypes(next).forEach(supertype -> waiting.add(learn(supertype)));
            }
        }
    }

    /** The instance methods that can be called, own and inherited, without those that another overrides. */
    List<Method> members() {
        List<Method> members = new ArrayList<>();
        for (Class<?> owner : lineage) {
            for (Method method : declared(owner)) {
                if (members.stream().noneMatch(known -> isSame(known, method))) {
                    members.add(method);
                }
            }
        }
        return members;
    }

    /** Every declaration of a method: that of a class first, then the nearest. */
    List<Method> declarations(Method method) {
        List<Method> declarations = new ArrayList<>();
        for (Class<?> owner : lineage) {
            declared(owner).stream().filter(other -> isSame(method, other)).forEach(declarations::add);
        }
        declarations.sort(Comparator.comparing(declaration ->
                declaration.equals(method) && !method.getDeclaringClass().isInterface() ? 0 : 1));
        return declarations;
    }

    /** What an override of {@code method} may throw: of what is inherited more than once, what each of them allows. */
    List<Type> thrown(Method method) {
        List<Class<?>> direct =
                supertypes(type).stream().<Class<?>>map(this::learn).toList();
        List<Method> inherited = declarations(method).stream()
                .filter(declaration -> direct.contains(declaration.getDeclaringClass()))
                .toList();
        List<Method> binding = method.getDeclaringClass() == type ? List.of(method) : inherited;
        return binding.stream()
                .flatMap(declaration -> Arrays.stream(declaration.getGenericExceptionTypes()))
                .map(this::resolve)
                .filter(thrown -> binding.stream().allMatch(declaration -> allows(declaration, thrown)))
                .distinct()
                .toList();
    }

    private boolean allows(Method declaration, Type thrown) {
        return Arrays.stream(declaration.getExceptionTypes())
                .anyMatch(allowed -> allowed.isAssignableFrom(erase(thrown)));
    }

    /** What {@code declared} is as a member of the type. */
    Type resolve(Type declared) {
        return arguments.containsKey(declared) ? resolve(arguments.get(declared)) : declared;
    }

    /** The class that {@code declared} is at run time. */
    Class<?> erase(Type declared) {
        Type resolved = resolve(declared);
        if (resolved instanceof Class<?> known) {
            return known;
        }
        if (resolved instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (resolved instanceof GenericArrayType array) {
            return Array.newInstance(erase(array.getGenericComponentType()), 0).getClass();
        }
        return erase(((TypeVariable<?>) resolved).getBounds()[0]);
    }

    /** The short name of a parameter's type: {@code Map.Entry}, {@code int[]}, {@code T}. */
    String display(Type declared) {
        Type resolved = resolve(declared);
        if (resolved instanceof TypeVariable<?> variable) {
            return variable.getName();
        }
        if (resolved instanceof GenericArrayType array) {
            return display(array.getGenericComponentType()) + "[]";
        }
        Class<?> known = erase(resolved);
        if (known.isArray()) {
            return display(known.getComponentType()) + "[]";
        }
        return known.getEnclosingClass() == null
                ? known.getSimpleName()
                : display(known.getEnclosingClass()) + "." + known.getSimpleName();
    }

    private boolean isSame(Method one, Method other) {
        return one.getName().equals(other.getName()) && parameters(one).equals(parameters(other));
    }

    private List<Class<?>> parameters(Method method) {
        List<Class<?>> parameters = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            parameters.add(erase(parameter));
        }
        return parameters;
    }

    private static List<Method> declared(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> !method.getName().equals("toString")
                        && !method.isSynthetic()
                        && !Modifier.isStatic(method.getModifiers())
                        && !Modifier.isPrivate(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private List<Type> supertypes(Class<?> of) {
        List<Type> supertypes = new ArrayList<>();
        if (of.getGenericSuperclass() != null) {
            supertypes.add(of.getGenericSuperclass());
        }
        supertypes.addAll(List.of(of.getGenericInterfaces()));
        return supertypes;
    }

    /** The class of a supertype, whose type variables are remembered. */
    private Class<?> learn(Type supertype) {
        if (supertype instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                arguments.put(raw.getTypeParameters()[i], parameterized.getActualTypeArguments()[i]);
            }
            return raw;
        }
        return (Class<?>) supertype;
    }

    @Override
    public String toString() {
        return type.getName();
    }
}
