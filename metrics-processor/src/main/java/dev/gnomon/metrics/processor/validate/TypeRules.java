// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredConstructor;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallKind;
import java.util.Optional;
import java.util.Set;

/** Checks that the type can have a decorator. */
final class TypeRules {
    private static final Set<String> OBJECT_METHODS = Set.of("toString()", "hashCode()", "equals(Object)");

    private TypeRules() {}

    static void check(NamedType named, Findings findings) {
        MeasuredType type = named.type();
        Set<Trait> traits = type.traits();
        String name = type.display();
        if (traits.contains(Trait.PRIVATE) || traits.contains(Trait.INNER)) {
            checkReach(type, findings);
            return;
        }
        boolean isClass = type.kind() == TypeKind.CLASS;
        Optional<String> withoutSubclass = isClass ? withoutSubclass(traits) : Optional.empty();
        if (withoutSubclass.isPresent()) {
            checkFinal(type, withoutSubclass.get(), findings);
        } else if (traits.contains(Trait.SEALED)) {
            findings.add(
                    Code.GN105,
                    type.position(),
                    "%s is sealed and does not permit its decorator. Remove sealed, or annotate a supertype that is"
                            + " an interface.",
                    name);
        } else if (isClass) {
            checkClass(type, findings);
        }
        checkConstructors(type, findings);
        checkInjection(named, findings);
        checkEvents(named, findings);
        if (!findings.hasErrors() && isIdle(type)) {
            findings.add(
                    Code.GN106,
                    type.position(),
                    "Nothing of %s is measured: it has no public instance method, no @Metered method and no"
                            + " @MetricField. Make a method public, or annotate one with @Metered.",
                    name);
        }
    }

    private static void checkConstructors(MeasuredType type, Findings findings) {
        boolean unreachable = type.constructors().stream()
                .map(MeasuredConstructor::traits)
                .anyMatch(traits -> traits.contains(Trait.UNREACHABLE) && !traits.contains(Trait.PRIVATE));
        if (unreachable) {
            findings.add(
                    Code.GN107,
                    type.position(),
                    "A constructor of %s mentions a type that the decorator in the same package cannot access. Make"
                            + " the type package-private or wider, or the constructor private.",
                    type.display());
        }
    }

    private static void checkEvents(NamedType named, Findings findings) {
        MeasuredType type = named.type();
        boolean publishes = named.calls().stream().anyMatch(call -> call.kind() == CallKind.PUBLISHER);
        if (type.service().events().value() && !publishes) {
            boolean isLeftOut = named.calls().stream().anyMatch(call -> call.kind() == CallKind.NAMED)
                    || type.methods().stream().anyMatch(TypeRules::isLeftOut);
            findings.add(
                    Code.GN108,
                    type.service().events().position(),
                    "%s publishes no event, because %s. %s, or remove events.",
                    type.display(),
                    isLeftOut
                            ? "all its public methods are @Unmetered or have a name of their own"
                            : "it has no public instance method",
                    isLeftOut ? "Remove @Unmetered or name from one" : "Make one public");
        }
    }

    /** Whether the decorator would record nothing, though no method was left out on purpose. */
    private static boolean isIdle(MeasuredType type) {
        return type.fields().isEmpty()
                && type.methods().stream().noneMatch(method -> isMeasuredOrLeftOut(type, method));
    }

    private static boolean isMeasuredOrLeftOut(MeasuredType type, MeasuredMethod method) {
        return type.isMeasured(method) || isLeftOut(method);
    }

    private static boolean isLeftOut(MeasuredMethod method) {
        return method.unmetered() && !OBJECT_METHODS.contains(method.display());
    }

    private static void checkReach(MeasuredType type, Findings findings) {
        String outermost = type.type().topLevelClassName().simpleName();
        if (type.traits().contains(Trait.PRIVATE)) {
            findings.add(
                    Code.GN103,
                    type.position(),
                    "%s or a class around it is private, so the decorator beside %s cannot use it. Make them"
                            + " non-private.",
                    type.display(),
                    outermost);
        } else {
            findings.add(
                    Code.GN103,
                    type.position(),
                    "%s is an inner class, but its decorator beside %s has no instance of the outer class. Make it"
                            + " static, or a top-level class.",
                    type.display(),
                    outermost);
        }
    }

    /** The reason why a class cannot have a subclass, if there is one. */
    private static Optional<String> withoutSubclass(Set<Trait> traits) {
        if (traits.contains(Trait.RECORD)) {
            return Optional.of("a record");
        }
        if (traits.contains(Trait.ENUM)) {
            return Optional.of("an enum");
        }
        return traits.contains(Trait.FINAL) ? Optional.of("final") : Optional.empty();
    }

    private static void checkFinal(MeasuredType type, String what, Findings findings) {
        findings.add(
                Code.GN101,
                type.position(),
                "%s is %s, so its decorator cannot extend it. %s an interface that %s implements.",
                type.display(),
                what,
                what.equals("final") ? "Remove final, or annotate" : "Annotate",
                type.display());
    }

    private static void checkClass(MeasuredType type, Findings findings) {
        String name = type.display();
        if (type.traits().contains(Trait.ABSTRACT)) {
            findings.add(
                    Code.GN102,
                    type.position(),
                    "%s is abstract, so its decorator has no implementation to call. Annotate the concrete class or"
                            + " an interface.",
                    name);
        } else if (type.constructors().stream()
                .allMatch(constructor -> constructor.traits().contains(Trait.PRIVATE))) {
            findings.add(
                    Code.GN104,
                    type.position(),
                    "All constructors of %s are private, so its decorator cannot extend it. Make one package-private,"
                            + " or annotate an interface that %s implements.",
                    name,
                    name);
        }
    }

    private static void checkInjection(NamedType named, Findings findings) {
        MeasuredType type = named.type();
        if (type.surroundings().dagger()
                && type.isInjected()
                && !type.typeVariables().isEmpty()
                && !type.traits().contains(Trait.SUPPRESSED)) {
            findings.add(
                    Code.GN401,
                    type.position(),
                    "Dagger injects the generic class %s itself, unmeasured, because no module can bind it for every"
                            + " type argument. Remove @Inject, and return a %s from a @Provides method.",
                    type.display(),
                    named.decorator().simpleName());
        }
    }
}
