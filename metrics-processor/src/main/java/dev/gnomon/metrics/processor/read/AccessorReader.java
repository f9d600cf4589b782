// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.model.Accessors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Follows paths of accessors, {@code account().tier()}, through the types that a decorator can reach. */
final class AccessorReader {
    private static final Pattern PATH =
            Pattern.compile("[\\w$]+\\(\\)(\\.[\\w$]+\\(\\))*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Compilation compilation;
    private final TypeElement home;
    private final Reach reach;

    /** A reader for the decorator of {@code home}. */
    AccessorReader(Compilation compilation, TypeElement home) {
        this.compilation = compilation;
        this.home = home;
        this.reach = new Reach(compilation, home);
    }

    AccessorPath follow(String path, TypeMirror from) {
        if (!PATH.matcher(path).matches()) {
            return AccessorPath.blocked(
                    path,
                    List.of(from),
                    "The path \"%s\" is not a chain of accessors. Write it like \"account().tier()\".".formatted(path));
        }
        List<String> steps = new ArrayList<>();
        Set<String> warnings = new TreeSet<>();
        boolean inferred = false;
        List<TypeMirror> types = new ArrayList<>(List.of(from));
        for (String step : path.split("\\.", -1)) {
            TypeMirror reached = types.get(types.size() - 1);
            if (reached.getKind() == TypeKind.ERROR) {
                break; // a class that is still to be generated, or that javac will report
            }
            String name = step.substring(0, step.length() - 2);
            List<Accessor> found = accessors(reached, name);
            Optional<Accessor> usable = found.stream().filter(this::isUsable).findFirst();
            if (usable.isEmpty()) {
                return AccessorPath.blocked(path, types, obstacle(path, name, reached, found));
            }
            steps.add(name);
            warnings.addAll(Suppressed.ofUse(usable.get().method()));
            inferred = isInferred(usable.get().method());
            types.add(usable.get().result());
        }
        return new AccessorPath(new Accessors(path, steps, inferred, List.copyOf(warnings)), types, Optional.empty());
    }

    /** Whether a method returns what one of its own type variables stands for. */
    private static boolean isInferred(ExecutableElement method) {
        return method.getReturnType() instanceof TypeVariable variable
                && method.getTypeParameters().contains(variable.asElement());
    }

    /** Whether the decorator can call a method of {@code receiver}. */
    boolean isUsable(TypeElement receiver, ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean near = compilation
                .elements()
                .getPackageOf(method)
                .equals(compilation.elements().getPackageOf(home));
        return reach.includes(receiver)
                && method.getParameters().isEmpty()
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && method.getReturnType().getKind() != TypeKind.VOID
                && (modifiers.contains(Modifier.PUBLIC) || near);
    }

    private boolean isUsable(Accessor accessor) {
        return isUsable(accessor.receiver(), accessor.method());
    }

    /** The methods of this name without parameters, from every bound of a type variable. */
    private List<Accessor> accessors(TypeMirror receiver, String name) {
        return receivers(receiver)
                .flatMap(type ->
                        ElementFilter.methodsIn(compilation.elements().getAllMembers((TypeElement) type.asElement()))
                                .stream()
                                .filter(method -> method.getSimpleName().contentEquals(name)
                                        && method.getParameters().isEmpty())
                                .map(method -> accessor(type, method)))
                .toList();
    }

    private Accessor accessor(DeclaredType receiver, ExecutableElement method) {
        // Of a wildcard the methods are those of what it stands for.
        DeclaredType captured = (DeclaredType) compilation.types().capture(receiver);
        TypeMirror result = method.getModifiers().contains(Modifier.STATIC)
                ? method.getReturnType()
                : ((ExecutableType) compilation.types().asMemberOf(captured, method)).getReturnType();
        return new Accessor((TypeElement) receiver.asElement(), method, result);
    }

    /** Whether {@code type} is a class that can be instantiated and leaves {@code toString()} as {@code Object} has it. */
    boolean hasTextOfObject(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getQualifiedName().contentEquals("java.lang.Object")
                && ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
                        .filter(method -> method.getSimpleName().contentEquals("toString")
                                && method.getParameters().isEmpty())
                        .allMatch(method -> Owner.of(method).getQualifiedName().contentEquals("java.lang.Object"));
    }

    /** The types whose methods a value of {@code type} has. */
    static Stream<DeclaredType> receivers(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return receivers(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream().flatMap(AccessorReader::receivers);
        }
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? Stream.of(declared)
                : Stream.empty();
    }

    private String obstacle(String path, String name, TypeMirror receiver, List<Accessor> found) {
        String type = display(receiver);
        if (found.isEmpty()) {
            String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            String remedy = accessors(receiver, getter).isEmpty()
                    ? "Name an existing method without parameters."
                    : "Write \"" + getter + "()\".";
            return "The path \"%s\" cannot be followed: %s has no accessor %s(). %s"
                    .formatted(path, type, name, remedy);
        }
        Accessor first = found.get(0);
        if (first.method().getReturnType().getKind() == TypeKind.VOID) {
            return "The path \"%s\" cannot be followed: %s() of %s returns nothing. Name a method that returns a value."
                    .formatted(path, name, type);
        }
        if (first.method().getModifiers().contains(Modifier.STATIC)) {
            return "The path \"%s\" cannot be followed: %s() of %s is static. Name an instance method."
                    .formatted(path, name, type);
        }
        return "The path \"%s\" cannot be followed: the decorator in the package of %s cannot call %s() of %s. Make the method"
                        .formatted(path, home.getSimpleName(), name, type)
                + " and its type public.";
    }

    private static String display(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.toString();
    }

    /**
     * A method that a path may call.
     *
     * @param receiver the type through which it is called
     * @param method the method
     * @param result its result, as a member of that type
     */
    private record Accessor(TypeElement receiver, ExecutableElement method, TypeMirror result) {}
}
